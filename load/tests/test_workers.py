"""One plan gives the same figures whoever shares it: one Locust process, or a master and two workers.

The target says how long it would have held each answer, and that is what is written down: the two runs are
compared exactly, on any machine, however busy. With real clocks, see `python -m load.benchmarks processus`.
"""

from pathlib import Path

from load.calibration.launching import open_target
from load.journeys.etalon import ACTEUR
from load.measure.arrivals import draw_count
from load.measure.calibration import LAW
from load.measure.curve import draw_steady
from load.measure.facts import Facts
from load.measure.result import Heading, build_result
from load.options import Options
from load.plan import People, Plan
from load.running import Run
from load.stage import Stage

COUNT, DURATION_S = 150, 1.0
CURVE = draw_steady(COUNT / DURATION_S, DURATION_S)


def _play(workers: int, url: str, folder: Path) -> Facts:
    folder.mkdir()
    plan = Plan(
        urls={ACTEUR: url},
        arrivals=draw_count(CURVE, COUNT, seed=5),
        journeys=("etalon-annonce",) * COUNT,
        people=People(seed=5),
        in_flight_max=COUNT,
        duration_s=DURATION_S,
        samples=str(folder / "samples.jsonl"),
        workers=workers,
    )
    return Run(plan, CURVE, folder, Stage("étalon")).play(Options(workers=workers))


def test_two_workers_give_the_percentiles_of_one_process(tmp_path: Path) -> None:
    """Every arrival once, and each percentile equal to the last digit; and within 1 % of the law itself."""
    with open_target("annonce") as url:
        alone, shared = _play(1, url, tmp_path / "seul"), _play(2, url, tmp_path / "deux")
    assert [len(facts.generators) for facts in (alone, shared)] == [1, 2]
    for facts in (alone, shared):
        assert sorted(arrival.index for arrival in facts.arrivals) == list(range(COUNT))
        assert facts.errors == []
    one, two = (
        build_result(Heading("p", {}, 5), facts, "conforme", ())["steps"] for facts in (alone, shared)
    )
    assert one == two
    exact = sorted(LAW.draw(number) for number in range(COUNT))
    assert abs(one[0]["felt"]["p95"] / 1000 / exact[142] - 1) < 0.01
