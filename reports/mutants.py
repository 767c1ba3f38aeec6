"""The kill matrix: which faulty systems were caught by a scenario of their own rule.

Pure: the campaign is played by the scenarios; this folds the events that it emitted.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reports.events import MutantSheet, Run, Scenario
from reports.verdicts import Verdict

NOOP = "sans-effet"
# One for the portal, one for the co-owner that some rules are about alone.
FORCED_FAIL = ("panne-generale", "panne-generale-de-la-douane")


class Outcome(StrEnum):
    """What became of a mutant; only `killed` is a success."""

    KILLED = "killed"
    COLLATERAL = "collateral"
    SURVIVED = "survived"
    VOID = "void"


@dataclass(frozen=True)
class Killer:
    """A scenario that became `non_conforme` under a mutant."""

    rule: str
    scenario: str
    driver: str


@dataclass(frozen=True)
class MutantResult:
    """One faulty system and what the suite made of it; `played` are the drivers that met it."""

    sheet: MutantSheet
    outcome: Outcome
    killed_by: tuple[Killer, ...]
    played: tuple[str, ...]


@dataclass(frozen=True)
class Guards:
    """Three checks without which a matrix proves nothing."""

    reference_green: bool
    noop_survives: bool
    forced_fail_dies: bool

    @property
    def hold(self) -> bool:
        """True when the three of them hold."""
        return self.reference_green and self.noop_survives and self.forced_fail_dies


@dataclass(frozen=True)
class Campaign:
    """The mutants, guards apart."""

    mutants: tuple[MutantResult, ...]
    guards: Guards
    cut: str | None = None


def fold(run: Run) -> Campaign:
    """What a campaign proved, mutant by mutant, from the events that carry its name."""
    results = tuple(
        _judge(sheet, _met(run, sheet.name)) for sheet in run.header.mutants if sheet.rule is not None
    )
    guards = Guards(
        reference_green=_is_reference_green(_met(run, None), results),
        noop_survives=_is_green(_met(run, NOOP)),
        forced_fail_dies=_is_seen_by_every_rule(
            tuple(scenario for name in FORCED_FAIL for scenario in _met(run, name)), _met(run, None), results
        ),
    )
    return Campaign(results, guards, run.cut)


def _is_seen_by_every_rule(
    forced: tuple[Scenario, ...], reference: tuple[Scenario, ...], results: tuple[MutantResult, ...]
) -> bool:
    """Whether each rule that the reference met turned red on a portal, or customs, that refuse everything.

    A prerequisite that cannot be brought about there is red too; but « non conforme » is said at least once,
    there or of a mutant: the examples of a single rule may all need what such a portal refuses.
    """
    red = (Verdict.NON_CONFORME, Verdict.NON_CONCLUANT)
    seen = {rule for scenario in forced if scenario.verdict in red for rule in scenario.rules}
    expected = {rule for scenario in reference for rule in scenario.rules}
    said = any(scenario.verdict is Verdict.NON_CONFORME for scenario in forced)
    return expected <= seen and (said or any(result.outcome is Outcome.KILLED for result in results))


def _met(run: Run, mutant: str | None) -> tuple[Scenario, ...]:
    """Scenarios really played on a mutant (or on the reference): those not applicable showed nothing."""
    return tuple(
        scenario
        for scenario in run.scenarios
        if scenario.mutant == mutant and scenario.verdict is not Verdict.NON_APPLICABLE
    )


def _is_reference_green(met: tuple[Scenario, ...], results: tuple[MutantResult, ...]) -> bool:
    """Nothing is red without a fault, and every example said to kill was played without one too."""
    played = {(scenario.name, scenario.driver) for scenario in met}
    killers = {
        (killer.scenario, killer.driver)
        for result in results
        for killer in result.killed_by
        if killer.rule == result.sheet.rule
    }
    return _is_green(met) and killers <= played


def _is_green(scenarios: tuple[Scenario, ...]) -> bool:
    return bool(scenarios) and all(scenario.verdict.is_green for scenario in scenarios)


def _judge(sheet: MutantSheet, met: tuple[Scenario, ...]) -> MutantResult:
    own, others = _find_killers(sheet, met)
    played = tuple(sorted({scenario.driver for scenario in met}))
    return MutantResult(sheet, _name_outcome(met, own, others), own + others, played)


def _find_killers(
    sheet: MutantSheet, met: tuple[Scenario, ...]
) -> tuple[tuple[Killer, ...], tuple[Killer, ...]]:
    killers = [
        Killer(rule, scenario.name, scenario.driver)
        for scenario in met
        if scenario.verdict is Verdict.NON_CONFORME
        for rule in scenario.rules
    ]
    own = tuple(killer for killer in killers if killer.rule == sheet.rule)
    return own, tuple(killer for killer in killers if killer.rule != sheet.rule)


def _name_outcome(met: tuple[Scenario, ...], own: tuple[Killer, ...], others: tuple[Killer, ...]) -> Outcome:
    if own:
        return Outcome.KILLED
    if others:
        return Outcome.COLLATERAL
    if all(scenario.verdict is Verdict.ERREUR_BANC for scenario in met):
        return Outcome.VOID
    return Outcome.SURVIVED


def compute_document(campaign: Campaign) -> dict[str, Any]:
    """build/mutants.json, in the shape of the design."""
    outcomes = [result.outcome for result in campaign.mutants]
    return {
        "mutants": [_describe(result) for result in campaign.mutants],
        "guards": {
            "reference_green": campaign.guards.reference_green,
            "noop_survives": campaign.guards.noop_survives,
            "forced_fail_dies": campaign.guards.forced_fail_dies,
        },
        "totals": {"mutants": len(outcomes)}
        | {outcome.value: outcomes.count(outcome) for outcome in Outcome},
    }


def _describe(result: MutantResult) -> dict[str, Any]:
    return {
        "name": result.sheet.name,
        "rule": result.sheet.rule,
        "service": result.sheet.service,
        "drivers": list(result.sheet.drivers),
        "outcome": result.outcome.value,
        "killed_by": [
            {"rule": killer.rule, "scenario": killer.scenario, "driver": killer.driver}
            for killer in result.killed_by
        ],
    }


def compute_exit_code(campaign: Campaign) -> int:
    """Exit code: 70 a guard failed, 1 a mutant escaped its own rule, 2 the campaign was cut short, 0 done."""
    if not campaign.guards.hold and campaign.cut is None:
        return 70
    if any(result.outcome is not Outcome.KILLED for result in campaign.mutants):
        return 1
    return 2 if campaign.cut or not campaign.mutants else 0
