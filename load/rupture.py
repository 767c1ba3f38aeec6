"""Looks for the rate at which a target gives way: trial after trial, then the floor again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from load.measure.curve import draw_steady
from load.measure.knee import Knee, Search, Trial, decide
from load.measure.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from load.measure.curve import Curve
    from load.measure.facts import Facts
    from load.measure.knee import Outcome
    from load.measure.slo import Finding
    from load.profile import Rupture

    Play = Callable[[Curve, int], Facts]
    Judge = Callable[[Facts], Sequence[Finding]]

OUTCOMES: dict[str, Outcome] = {"conforme": "tenu", "non_conforme": "rompu", "non_concluant": "affame"}
WORDS = {
    "trouve": "le genou est entre {held:g} et {broken:g} arrivées par seconde",
    "sous-le-plancher": "le plancher lui-même ne tient pas",
    "au-dela-du-plafond": "le plafond tient encore, à {held:g} arrivées par seconde",
    "generateur": "le générateur a manqué de souffle avant le portail, qui tenait {held:g} arrivées/s",
}


def search(form: Rupture, rate_max: float, play: Play, find: Judge) -> tuple[Knee, Facts, list[Trial]]:
    """The knee, and the facts of the recovery at the floor, which decide the verdict.

    A trial on which a page was wrong ends the search: nothing excuses it, and its facts are the run's.
    """
    bounds = Search(form.plancher, min(form.plafond, rate_max), form.precision)
    trials: list[Trial] = []
    while not isinstance(following := decide(trials, bounds), Knee):
        facts = play(draw_steady(following, form.essai_s), len(trials))
        verdict, reasons = judge(facts, find(facts))
        trials.append(Trial(following, OUTCOMES[verdict]))
        print(
            f"  essai à {following:.1f}/s : {trials[-1].outcome} {_first(reasons)}",
            file=sys.stderr,
            flush=True,
        )
        if facts.wrong:
            return Knee(None, following, "trouve"), facts, trials
    _say(f"retour à {form.plancher:g}/s…")
    return following, play(draw_steady(form.plancher, form.essai_s), len(trials)), trials


def tell_knee(knee: Knee) -> str:
    """The knee in one sentence."""
    if knee.why == "generateur" and knee.held is None:
        return "le générateur a manqué de souffle dès le plancher : rien n’est dit du portail"
    return WORDS[knee.why].format(held=knee.held or 0, broken=knee.broken or 0)


def _say(sentence: str) -> None:
    print(f"  {sentence}", file=sys.stderr, flush=True)


def _first(reasons: Sequence[str]) -> str:
    return f"({reasons[0]})" if reasons else ""
