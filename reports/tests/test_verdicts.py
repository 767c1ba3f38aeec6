"""The algebra of verdicts, for every combination that Hypothesis can think of."""

from hypothesis import given
from hypothesis import strategies as st

from reports.verdicts import (
    EXIT_CODES,
    Verdict,
    compute_exit_code,
    compute_rule_verdict,
    compute_run_verdict,
    count,
    worst,
)

VERDICTS = st.sampled_from(Verdict)
SOME = st.lists(VERDICTS, max_size=12)


def test_the_order_is_that_of_the_design() -> None:
    """erreur_banc > non_conforme > non_concluant > reserve > conforme > non_applicable."""
    order = ["erreur_banc", "non_conforme", "non_concluant", "reserve", "conforme", "non_applicable"]
    assert [verdict.value for verdict in sorted(Verdict, key=lambda v: -v.severity)] == order


def test_the_exit_codes_are_those_of_the_design() -> None:
    """0 for what leaves a check green, 1 non conforme, 2 inconclusive, 70 a fault of the bench."""
    assert {verdict.value: code for verdict, code in EXIT_CODES.items()} == {
        "conforme": 0,
        "reserve": 0,
        "non_applicable": 0,
        "non_conforme": 1,
        "non_concluant": 2,
        "erreur_banc": 70,
    }


@given(VERDICTS, VERDICTS)
def test_order_of_arrival_does_not_matter(one: Verdict, other: Verdict) -> None:
    """Roll-up is commutative: workers may finish in any order."""
    assert worst([one, other]) is worst([other, one])


@given(SOME, SOME)
def test_rolling_up_in_parts_changes_nothing(some: list[Verdict], others: list[Verdict]) -> None:
    """Roll-up is associative, and none at all is its neutral element."""
    assert worst([worst(some), worst(others)]) is worst(some + others)


@given(SOME)
def test_saying_it_twice_changes_nothing(some: list[Verdict]) -> None:
    """Roll-up is idempotent."""
    assert worst(some + some) is worst(some)


@given(SOME, VERDICTS)
def test_one_more_scenario_never_makes_it_better(some: list[Verdict], more: Verdict) -> None:
    """Roll-up is monotone: evidence only ever worsens a verdict."""
    assert worst([*some, more]).severity >= worst(some).severity


@given(SOME.filter(bool), st.booleans())
def test_a_rule_is_one_of_its_scenarios_or_inconclusive(some: list[Verdict], complete: bool) -> None:
    """A rule's verdict is invented by nobody."""
    verdict = compute_rule_verdict(some, complete=complete)
    assert verdict in some or (verdict is Verdict.NON_CONCLUANT and not complete)


@given(st.booleans())
def test_a_rule_without_scenario_is_inconclusive(complete: bool) -> None:
    """Absence of proof is red."""
    assert compute_rule_verdict([], complete=complete) is Verdict.NON_CONCLUANT


@given(SOME, SOME)
def test_a_run_cut_short_is_never_green(rules: list[Verdict], others: list[Verdict]) -> None:
    """No exit code 0 without an end."""
    assert compute_exit_code(compute_run_verdict(rules, others, complete=False)) != 0


@given(SOME.filter(bool), SOME)
def test_the_exit_code_is_that_of_the_worst_line(rules: list[Verdict], others: list[Verdict]) -> None:
    """The exit code of a whole run is the one of the worst verdict shown, 70 before 1 before 2 before 0."""
    codes = [EXIT_CODES[verdict] for verdict in rules + others]
    expected = next(code for code in (70, 1, 2, 0) if code in codes)
    assert compute_exit_code(compute_run_verdict(rules, others, complete=True)) == expected


def test_a_run_that_selects_nothing_is_inconclusive() -> None:
    """A run without any rule proves nothing."""
    assert compute_run_verdict([], complete=True) is Verdict.NON_CONCLUANT


@given(SOME)
def test_totals_sum_to_the_number_of_rules(some: list[Verdict]) -> None:
    """Every rule is counted once."""
    totals = count(some)
    assert totals.pop("rules") == len(some) == sum(totals.values())
