"""Known gaps: a red rule that is accepted in the exit code, never in the verdict that is shown."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reports.events import Gap, Run
from reports.traceability import Trace, Traceability
from reports.verdicts import Verdict, compute_rule_verdict, compute_run_verdict, worst


class State(StrEnum):
    """What a run makes of a known gap."""

    ACCEPTED = "accepte"
    STALE = "perime"
    EXPIRED = "expire"
    IDLE = "sans_objet"


@dataclass(frozen=True)
class JudgedGap:
    """A known gap, and what this run says of it."""

    gap: Gap
    state: State


@dataclass(frozen=True)
class Unknown:
    """A rule that is red on a driver and that nobody announced."""

    rule: str
    driver: str


@dataclass(frozen=True)
class GapsFound:
    """What a run says of the known gaps, and the verdict that decides its exit code."""

    file: str
    judged: tuple[JudgedGap, ...]
    unknown: tuple[Unknown, ...]
    verdict: Verdict

    def of(self, state: State) -> tuple[Gap, ...]:
        """The gaps in one state."""
        return tuple(each.gap for each in self.judged if each.state is state)


def judge_gaps(run: Run, traceability: Traceability) -> GapsFound:
    """Compare what was known with what was found; without a file of gaps, the verdict is that of the run.

    An accepted gap takes its red examples out of the exit code. A stale one (the rule now passes) and an
    expired one count as a non conforme.
    """
    if run.header.gaps is None:
        return GapsFound("", (), (), traceability.verdict)
    today = date.fromisoformat(run.header.started_at[:10])
    traces = {found.rule.id: found for found in traceability.traces}
    judged = tuple(
        JudgedGap(gap, _judge(gap, traces.get(gap.rule), run, today)) for gap in run.header.gaps.known
    )
    accepted = {(each.gap.rule, each.gap.driver) for each in judged if each.state is State.ACCEPTED}
    known = {(each.gap.rule, each.gap.driver) for each in judged}
    return GapsFound(
        run.header.gaps.file,
        judged,
        tuple(each for found in traceability.traces for each in _list_unknown(found, run, known)),
        _compute_verdict(run, traceability, judged, accepted),
    )


def _judge(gap: Gap, found: Trace | None, run: Run, today: date) -> State:
    verdict = found.verdict_of(gap.driver) if found and gap.driver in run.header.drivers else None
    if verdict is None:
        return State.IDLE
    if verdict is Verdict.CONFORME and run.is_complete:
        return State.STALE
    if gap.expires < today:
        return State.EXPIRED
    return State.ACCEPTED if verdict is Verdict.NON_CONFORME else State.IDLE


def _list_unknown(found: Trace, run: Run, known: set[tuple[str, str]]) -> list[Unknown]:
    return [
        Unknown(found.rule.id, driver)
        for driver in run.header.drivers
        if found.verdict_of(driver) is Verdict.NON_CONFORME and (found.rule.id, driver) not in known
    ]


def _compute_verdict(
    run: Run, traceability: Traceability, judged: tuple[JudgedGap, ...], accepted: set[tuple[str, str]]
) -> Verdict:
    rules = [_compute_rule(found, run, accepted) for found in traceability.traces]
    others = [scenario.verdict for scenario in traceability.orphans]
    verdict = compute_run_verdict(rules, others, complete=run.is_complete)
    fails = any(each.state in {State.STALE, State.EXPIRED} for each in judged)
    return worst([verdict, Verdict.NON_CONFORME]) if fails else verdict


def _compute_rule(found: Trace, run: Run, accepted: set[tuple[str, str]]) -> Verdict:
    verdicts = [
        Verdict.NON_APPLICABLE
        if scenario.verdict is Verdict.NON_CONFORME and (found.rule.id, scenario.driver) in accepted
        else scenario.verdict
        for scenario in found.scenarios
    ]
    return compute_rule_verdict(verdicts, complete=run.is_complete)
