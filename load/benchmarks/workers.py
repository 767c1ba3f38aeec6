"""One plan on a target of known law, by one Locust process then by two workers, side by side."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from load.calibration.launching import open_target
from load.journeys.etalon import ACTEUR
from load.measure.calibration import LAW
from load.measure.curve import draw_steady
from load.measure.percentiles import compute_percentile
from load.measure.sketch import Sketch
from load.options import Options
from load.plan import People, Plan
from load.running import Run
from load.stage import Stage

if TYPE_CHECKING:
    from load.measure.facts import Facts

RATE, DURATION_S, SEED = 50, 12.0, 20_260_303
SHARES = {"p50": 0.50, "p95": 0.95, "p99": 0.99}


def print_workers() -> None:
    """Felt percentiles of both runs, their ratio, and the law's own; bound: 1 % between the two."""
    with open_target("loi") as url:
        alone, shared = play(url, 1), play(url, 2)
    law = [LAW.draw(number) for number in range(int(RATE * DURATION_S))]
    print(f"Loi {LAW.name}, {len(law)} arrivées à {RATE}/s, ressenti de un puis de deux processus :")
    for name, share in SHARES.items():
        one, two = (_take(facts, share) * 1000 for facts in (alone, shared))
        exact = compute_percentile(law, share) * 1000
        print(
            f"  {name} : loi {exact:6.1f} ms, un {one:6.1f} ms, deux {two:6.1f} ms "
            f"({two / one - 1:+.2%} ; borne ± 1 %)"
        )
    for facts, words in ((alone, "un"), (shared, "deux")):
        print(f"  {words} : {facts.starved:.0%} du temps de travail à attendre un cœur, au pire")


def play(url: str, workers: int) -> Facts:
    """The plan, whoever shares it: arrival `i` meets the wait that the law gives to `i`."""
    count = int(RATE * DURATION_S)
    with TemporaryDirectory() as folder:
        plan = Plan(
            urls={ACTEUR: url},
            # Evenly spaced, as the calibration: what is left is the processes' own error.
            arrivals=tuple(number / RATE for number in range(count)),
            journeys=("etalon",) * count,
            people=People(SEED),
            in_flight_max=count,
            duration_s=DURATION_S,
            samples=str(Path(folder) / "samples.jsonl"),
            workers=workers,
        )
        curve = draw_steady(RATE, DURATION_S)
        return Run(plan, curve, Path(folder), Stage("étalon")).play(Options(workers=workers))


def _take(facts: Facts, share: float) -> float:
    return Sketch(step.felt for step in facts.steps).percentile(share)
