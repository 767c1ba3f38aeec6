"""The kill matrix."""

from typing import Any

import pytest

from reports.mutants import Campaign, compute_document, compute_exit_code, fold
from reports.read import read_bytes
from reports.schema import find_fault
from reports.tests import sample, sample_red

VISIBLE = "virements-visibles"
GUARDS = (
    sample.scenario("TDB-19"),
    sample.scenario("TDB-19", driver="chromium"),
    sample.scenario("TDB-19", mutant="sans-effet"),
    sample.scenario("TDB-19", "non_conforme", mutant="panne-generale"),
)


def _campaign(*played: Any, guards: Any = GUARDS, keep: tuple[str, ...] = (VISIBLE,)) -> Campaign:
    sheets = [sheet for sheet in sample_red.MUTANTS if sheet["rule"] is None or sheet["name"] in keep]
    rules = [sample.rule("TDB-19"), sample.rule("TDB-13")]
    return fold(read_bytes(sample.whole_run([*guards, *played], rules, exit_status=1, mutants=sheets)))


def _met(verdict: str, rule: str = "TDB-19", **changes: Any) -> Any:
    return sample.scenario(rule, verdict, mutant=VISIBLE, **changes)


@pytest.mark.parametrize(
    ("met", "outcome", "code"),
    [
        ([_met("non_conforme")], "killed", 0),
        ([_met("conforme"), _met("non_conforme", driver="chromium")], "killed", 0),
        ([_met("conforme"), _met("non_conforme", "TDB-13")], "collateral", 1),
        ([_met("conforme")], "survived", 1),
        ([_met("reserve")], "survived", 1),
        ([_met("non_concluant")], "survived", 1),
        ([_met("erreur_banc")], "void", 1),
        ([_met("non_applicable")], "void", 1),
        ([], "void", 1),
    ],
)
def test_only_a_red_scenario_of_its_own_rule_kills(met: list[Any], outcome: str, code: int) -> None:
    """Killed by its own rule is the only success; a time-out or a broken bench kills nothing."""
    campaign = _campaign(*met)
    assert compute_document(campaign)["mutants"][0]["outcome"] == outcome
    assert compute_exit_code(campaign) == code


def test_a_rule_that_a_general_failure_leaves_green_voids_the_campaign() -> None:
    """The reference met two rules, the portal that refuses everything reddened one: the other is vacuous."""
    other = [sample.scenario("TDB-13"), sample.scenario("TDB-13", "conforme", mutant="panne-generale")]
    campaign = _campaign(_met("non_conforme"), guards=[*GUARDS, *other])
    assert not compute_document(campaign)["guards"]["forced_fail_dies"]
    assert compute_exit_code(campaign) == 70


def test_a_rule_about_customs_alone_is_seen_by_the_failure_of_customs() -> None:
    """The portal that refuses everything leaves it green: customs that do must redden it."""
    other = [
        sample.scenario("TDB-13"), sample.scenario("TDB-13", "conforme", mutant="panne-generale"),
        sample.scenario("TDB-13", "non_conforme", mutant="panne-generale-de-la-douane"),
    ]  # fmt: skip
    campaign = _campaign(_met("non_conforme"), guards=[*GUARDS, *other])
    assert compute_document(campaign)["guards"]["forced_fail_dies"]


@pytest.mark.parametrize(("met", "holds"), [("non_conforme", True), ("conforme", False)])
def test_a_failure_that_only_stops_prerequisites_holds_once_a_mutant_is_killed(met: str, holds: bool) -> None:
    """The examples of one rule may all begin by what a portal that refuses everything refuses."""
    stopped = sample.scenario("TDB-19", "non_concluant", mutant="panne-generale")
    campaign = _campaign(_met(met), guards=[*GUARDS[:3], stopped])
    assert compute_document(campaign)["guards"]["forced_fail_dies"] is holds


@pytest.mark.parametrize("broken", [0, 2, 3])
def test_a_guard_that_fails_voids_the_campaign(broken: int) -> None:
    """A red reference, a no-op that dies or a general failure that survives: exit 70 whatever the matrix."""
    flip = {"conforme": "non_conforme", "non_conforme": "conforme"}
    guards = [
        {**event, "verdict": flip[event["verdict"]]} if rank == broken else event
        for rank, event in enumerate(GUARDS)
    ]
    campaign = _campaign(_met("non_conforme"), guards=guards)
    assert list(compute_document(campaign)["guards"].values()).count(False) == 1
    assert compute_exit_code(campaign) == 70


@pytest.mark.parametrize("missing", [0, 2, 3])
def test_a_guard_that_was_not_played_does_not_hold(missing: int) -> None:
    """A check that was not made is not a check that passed; a killer must be green on the reference too."""
    guards = [event for rank, event in enumerate(GUARDS) if rank != missing]
    assert compute_exit_code(_campaign(_met("non_conforme"), guards=guards)) == 70


def test_the_document_has_the_shape_of_the_design() -> None:
    """One entry per mutant, guards apart, totals that sum."""
    document = compute_document(_campaign(_met("non_conforme")))
    assert find_fault("mutants", document) is None
    assert document == {
        "mutants": [
            {
                "name": VISIBLE,
                "rule": "TDB-19",
                "service": "portailpro",
                "drivers": ["http", "chromium"],
                "outcome": "killed",
                "killed_by": [{"rule": "TDB-19", "scenario": "Exemple de TDB-19", "driver": "http"}],
            }
        ],
        "guards": {"reference_green": True, "noop_survives": True, "forced_fail_dies": True},
        "totals": {"mutants": 1, "killed": 1, "collateral": 0, "survived": 0, "void": 0},
    }


def test_a_campaign_cut_short_is_never_a_success() -> None:
    """Every mutant killed so far, and no end: exit 2."""
    content = sample.whole_run(
        [*GUARDS, _met("non_conforme")],
        exit_status=1,
        mutants=sample_red.MUTANTS[:1] + sample_red.MUTANTS[3:],
    )
    assert compute_exit_code(fold(read_bytes(content))) == 0
    assert compute_exit_code(fold(read_bytes(content[: content.index(b'{"type": "footer"')]))) == 2


def test_a_campaign_without_mutants_is_no_success() -> None:
    """Nothing met, nothing proved."""
    assert compute_exit_code(_campaign(keep=())) == 2
