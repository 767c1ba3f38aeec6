"""Counting is exact, and what was not seen is never called conforme."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.arrivals import plan_arrivals
from load.measure.percentiles import compute_percentile
from load.measure.result import Heading, build_result
from load.measure.samples import Arrival, Generator, Sample, Step, read_samples, write_sample
from load.measure.verdict import LAG_LIMIT_S, Facts, judge_correctness, sort_facts

DURATIONS = st.lists(st.floats(0, 100), min_size=1, max_size=200)
CALM = Generator(lags=(0.001,) * 10, cpu=0.2)


def _seen(index: int, *, checked: int = 1, wrong: tuple[str, ...] = (), sent: bool = True) -> Arrival:
    return Arrival(index=index, sent=sent, checked=checked, wrong=wrong)


@given(st.integers(1, 200), st.floats(0.1, 300), st.integers(0, 10))
def test_a_plan_has_its_count_its_order_and_its_seed(count: int, duration: float, seed: int) -> None:
    """As many arrivals as asked, in order, within the duration, the same again with the same seed."""
    plan = plan_arrivals(count, duration, seed)
    assert len(plan) == count
    assert list(plan) == sorted(plan)
    assert all(0 <= instant <= duration for instant in plan)
    assert plan == plan_arrivals(count, duration, seed)


@given(DURATIONS, st.floats(0.01, 1))
def test_a_percentile_is_a_value_that_enough_values_do_not_exceed(values: list[float], share: float) -> None:
    """Nearest rank: a measured value, not an invented one; the next smaller value would not do."""
    found = compute_percentile(values, share)
    assert found in values
    assert sum(v <= found for v in values) >= math.ceil(share * len(values))
    assert sum(v < found for v in values) < math.ceil(share * len(values))


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], 0.0), ([1.0], 1.5)])
def test_a_percentile_of_nothing_is_refused(values: list[float], share: float) -> None:
    """No number is made up."""
    with pytest.raises(ValueError, match="expected values"):
        compute_percentile(values, share)


def test_samples_survive_writing_and_a_cut_last_line() -> None:
    """What was written whole is read back; half a line is left out."""
    samples: list[Sample] = [Step(0, "connexion", "portail", 0.2, 0.1), _seen(0, wrong=("montant",)), CALM]
    lines = [write_sample(sample) for sample in samples]
    assert read_samples([*lines, lines[0][:-10]]) == samples


def test_a_run_without_fault_is_conforme() -> None:
    """Every arrival sent, each with a page compared, nothing wrong, a calm generator."""
    assert judge_correctness(sort_facts(2, [_seen(0), _seen(1), CALM])) == ("conforme", ())


def test_one_wrong_page_is_enough() -> None:
    """Even when everything else is in doubt."""
    verdict, reasons = judge_correctness(sort_facts(9, [_seen(0, wrong=("Bruno voit 12,00 €",))]))
    assert (verdict, reasons) == ("non_conforme", ("Bruno voit 12,00 €",))


@pytest.mark.parametrize(
    ("facts", "word"),
    [
        (sort_facts(2, [_seen(0), CALM]), "1 arrivées perdues"),
        (sort_facts(1, [_seen(0, sent=False), CALM]), "1 arrivées perdues"),
        (sort_facts(1, [_seen(0, checked=0), CALM]), "sans page comparée"),
        (sort_facts(1, [_seen(0), Step(0, "connexion", "portail", 1, 1, "503"), CALM]), "connexion : 503"),
        (sort_facts(1, [_seen(0)]), "rien dit de son propre retard"),
        (sort_facts(1, [_seen(0), Generator(lags=(LAG_LIMIT_S * 2,), cpu=1.0)]), "affamé"),
    ],
)
def test_what_was_not_seen_is_never_conforme(facts: Facts, word: str) -> None:
    """Each way of not knowing gives non_concluant and says which."""
    verdict, reasons = judge_correctness(facts)
    assert verdict == "non_concluant"
    assert any(word in reason for reason in reasons)


@given(st.lists(st.booleans(), min_size=1, max_size=30))
def test_planned_is_sent_plus_lost(sent: list[bool]) -> None:
    """The three numbers of the result always agree."""
    facts = sort_facts(len(sent), [_seen(i, sent=s) for i, s in enumerate(sent)])
    result = build_result(Heading("p", {"name": "reference", "url": "u"}, 1), facts, "conforme", ())
    arrivals = result["arrivals"]
    assert arrivals["planned"] == arrivals["sent"] + arrivals["lost"]
