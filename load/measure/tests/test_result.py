"""The two files of a run agree with its samples."""

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.facts import sort_facts
from load.measure.result import Heading, build_result
from load.measure.samples import Calibration, Mark, MixUp, Sample
from load.measure.series import build_series
from load.measure.tests.examples import CALM, make_arrival, make_step
from load.measure.tests.test_samples import KEPT

HEADING = Heading("p", {"name": "reference", "url": "u"}, 1)


@given(st.lists(st.booleans(), min_size=1, max_size=30))
def test_planned_is_sent_plus_lost(sent: list[bool]) -> None:
    """The three numbers of the result always agree."""
    facts = sort_facts(len(sent), [make_arrival(i, sent=s) for i, s in enumerate(sent)])
    arrivals = build_result(HEADING, facts, "conforme", ())["arrivals"]
    assert arrivals["planned"] == arrivals["sent"] + arrivals["lost"]


def test_the_result_has_the_shape_that_reports_read() -> None:
    """Every key of the format, and no other."""
    facts = sort_facts(1, [make_step(), make_arrival(), CALM])
    result = build_result(HEADING, facts, "conforme", ())
    assert list(result) == [
        "profile", "verdict", "reasons", "target", "seed",
        "arrivals", "steps", "slo", "generator", "correctness",
    ]  # fmt: skip
    (step,) = result["steps"]
    assert list(step) == ["name", "actor", "count", "errors", "felt", "service"]
    assert step["felt"]["p95"] == pytest.approx(200, rel=0.01)
    assert step["service"]["p95"] == pytest.approx(100, rel=0.01)
    assert result["generator"] == {"lag_p99_ms": 1.0, "cpu": 0.2}
    assert orjson.loads(orjson.dumps(result)) == result


@given(st.lists(st.floats(0, 50), max_size=40))
def test_no_arrival_is_missing_from_the_curves(planned: list[float]) -> None:
    """The buckets follow each other without a hole, and add up to the plan."""
    series = build_series(sort_facts(len(planned), []), planned)
    assert sum(bucket["planned"] for bucket in series["buckets"]) == len(planned)
    assert [bucket["t"] for bucket in series["buckets"]] == list(range(len(series["buckets"])))


def test_a_step_counts_when_it_was_planned() -> None:
    """A wait of five seconds is felt by those who came at 1 s, whenever it ends."""
    samples: list[Sample] = [make_step(5.0, service=0.5), make_arrival(), CALM]
    series = build_series(sort_facts(1, samples), [1.0], factor=288)
    assert len(series["buckets"]) == 2
    empty, met = series["buckets"]
    assert empty["actors"] == {}
    actor = met["actors"]["portailpro"]
    assert (met["planned"], met["sent"], met["lost"], actor["count"]) == (1, 1, 0, 1)
    assert actor["felt_p95"] == pytest.approx(5000, rel=0.01)
    assert actor["service_p95"] == pytest.approx(500, rel=0.01)
    assert actor["hop_p95"] == pytest.approx(500, rel=0.01)
    assert series["actors"]["portailpro"]["exchanges"] == 2
    assert series["factor"] == 288


def test_the_curves_carry_the_calibration_and_both_pages_of_a_mix_up() -> None:
    """What the report must show of them is in the file."""
    samples: list[Sample] = [
        Calibration(0, "uniforme", 0.1, (0.102,) * 20),
        MixUp("Bruno voit Alix", KEPT, KEPT),
    ]
    series = build_series(sort_facts(0, samples), [])
    assert series["calibration"]["error_pct"] == pytest.approx(2, abs=0.6)
    assert series["mix_up"]["seen"]["body"] == series["mix_up"]["owner"]["body"] == "<p>"
    assert orjson.loads(orjson.dumps(series)) == series


def test_what_was_done_to_the_portal_is_in_order() -> None:
    """A fault armed, a right withdrawn: when, and what."""
    series = build_series(sort_facts(0, [Mark(7.5, "droit retiré"), Mark(2.0, "erreur-503 chez impots")]), [])
    assert series["marks"] == [
        {"t": 2.0, "label": "erreur-503 chez impots"},
        {"t": 7.5, "label": "droit retiré"},
    ]


def test_a_run_without_calibration_says_so() -> None:
    """None, rather than an error of 0 %."""
    assert build_series(sort_facts(0, []), [])["calibration"] is None
