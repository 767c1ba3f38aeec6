"""Joins the rules of the selection with the scenarios that the run really emitted.

Never from the tags of a feature file: a scenario that was not played proves nothing.
"""

from dataclasses import dataclass

from reports.events import Rule, Run, Scenario
from reports.verdicts import Verdict, compute_rule_verdict, compute_run_verdict, worst

UNKNOWN_STATEMENT = "Énoncé absent de l’en-tête de l’exécution."


@dataclass(frozen=True)
class Trace:
    """A rule of the selection, its scenarios as played, and what they make together."""

    rule: Rule
    scenarios: tuple[Scenario, ...]
    verdict: Verdict

    def verdict_of(self, driver: str) -> Verdict | None:
        """What one driver alone found, or None when it played nothing of this rule."""
        found = [scenario.verdict for scenario in self.scenarios if scenario.driver == driver]
        return worst(found) if found else None


@dataclass(frozen=True)
class Traceability:
    """Every rule of the selection, none absent, and the scenarios that belong to none of them."""

    traces: tuple[Trace, ...]
    orphans: tuple[Scenario, ...]
    verdict: Verdict


def trace(run: Run) -> Traceability:
    """Rule by rule, what the run proved, in the order of the selection."""
    known = {rule.id: rule for rule in run.header.rules}
    traces = tuple(
        _trace_rule(known.get(rule_id, Rule(rule_id, UNKNOWN_STATEMENT)), run)
        for rule_id in run.header.selection
    )
    selection = frozenset(run.header.selection)
    orphans = _sort(
        [scenario for scenario in run.scenarios if selection.isdisjoint(scenario.rules)],
        run,
    )
    verdict = compute_run_verdict(
        [found.verdict for found in traces],
        [scenario.verdict for scenario in orphans],
        complete=run.is_complete,
    )
    return Traceability(traces, orphans, verdict)


def _trace_rule(rule: Rule, run: Run) -> Trace:
    scenarios = _sort([scenario for scenario in run.scenarios if rule.id in scenario.rules], run)
    verdict = compute_rule_verdict((scenario.verdict for scenario in scenarios), complete=run.is_complete)
    return Trace(rule, scenarios, verdict)


def _sort(scenarios: list[Scenario], run: Run) -> tuple[Scenario, ...]:
    """In the order of the text, drivers in the order of the header: workers finish in any order."""
    order = {driver: rank for rank, driver in enumerate(run.header.drivers)}

    def place(scenario: Scenario) -> tuple[str, int, str, int, str]:
        rank = order.get(scenario.driver, len(order))
        return scenario.feature, scenario.line, scenario.name, rank, scenario.driver

    return tuple(sorted(scenarios, key=place))
