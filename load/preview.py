"""Shows a run before it begins: the curve as text, and what it will cost in CPU."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from load.wording import say_number

if TYPE_CHECKING:
    from load.measure.curve import Curve
    from load.planning import Drawn
    from load.profile import Profile

ROWS, WIDTH = 16, 46
SLOW_VISIT_S = 1.2
ENOUGH = 0.8
# CPU seconds per arrival, mean over the journeys of `jour-ordinaire`, each page compared: the generator's,
# the simulators'. In `rupture`, where one arrival in four is compared: 0.014 and 0.021.
GENERATOR_COST_S = 0.018
BENCH_COST_S = 0.025


def tell_curve(curve: Curve, drawn: Drawn) -> str:
    """One line per slice of time: its planned rate as a bar, and how many the draw makes come."""
    slice_s = curve.duration_s / ROWS
    lines = []
    for row in range(ROWS):
        begin, end = row * slice_s, (row + 1) * slice_s
        rate = (curve.compute_cumulated(end) - curve.compute_cumulated(begin)) / slice_s
        drawn_here = sum(begin <= instant < end for instant in drawn.arrivals)
        bar = "█" * max(1, round(rate / curve.peak * WIDTH)) if rate else ""
        lines.append(f"  {say_number(begin):>6} s {say_number(rate, 2):>6}/s {drawn_here:4d} {bar}")
    return "\n".join(lines)


def tell_plan(profile: Profile, curve: Curve, drawn: Drawn, workers: int) -> str:
    """The whole preview."""
    factor = f", journée accélérée {profile.facteur:g} fois" if profile.facteur > 1 else ""
    mixed = {name: drawn.journeys.count(name) for name in sorted(set(drawn.journeys))}
    if drawn.closed:
        shape = f"  mode fermé : {drawn.closed} visiteurs qui reviennent, pause {profile.pause_s:g} s"
    else:
        shape = tell_curve(curve, drawn)
    return "\n".join(
        [
            f"{profile.titre} : {_tell_count(drawn)} en {curve.duration_s:g} s{factor}.",
            shape,
            "  parcours : " + ", ".join(f"{name} {count}" for name, count in mixed.items()),
            tell_budget(curve, drawn, workers),
        ]
    )


def tell_budget(curve: Curve, drawn: Drawn, workers: int) -> str:
    """What the generator and the bench will need at the peak, beside what the machine has."""
    cores = os.cpu_count() or 1
    peak = drawn.closed / SLOW_VISIT_S if drawn.closed else curve.peak
    generator, bench = peak * GENERATOR_COST_S, peak * BENCH_COST_S
    told = (
        f"  budget de CPU à la pointe ({say_number(peak)}/s) : générateur {say_number(generator, 2)} cœur "
        f"({workers} processus), simulateurs {say_number(bench, 2)} cœur ; la machine en a {cores}"
    )
    if generator > ENOUGH * workers or generator + bench > ENOUGH * cores:
        told += "\n  ATTENTION : c’est trop pour cette machine, le verdict risque d’être non concluant."
    return told


def _tell_count(drawn: Drawn) -> str:
    return "visites" if drawn.closed else f"{len(drawn.arrivals)} arrivées"
