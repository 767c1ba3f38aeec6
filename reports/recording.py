"""What is gathered of a scenario while it is played: its steps, what it raised, its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reports.clock import read_stopwatch
from reports.outcome import Finding
from reports.verdicts import Verdict, worst

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_bdd.parser import Step

    from reports.identity import Identity


@dataclass
class Recording:
    """The scenario being played; the hooks of pytest-bdd fill it step by step.

    Only the first playing counts: a scenario replayed to gather evidence changes nothing here.
    """

    identity: Identity
    steps: list[dict[str, Any]]
    started_at: float = 0.0
    duration_s: float = 0.0
    begun: bool = False
    sealed: bool = False
    entered: int = 0
    open_since: float | None = None
    in_given: bool = True
    findings: list[Finding] = field(default_factory=list)
    attachments: list[dict[str, str]] = field(default_factory=list)
    reserve: str | None = None

    def begin(self) -> None:
        """The scenario starts; a second start is a replay."""
        self.sealed = self.sealed or self.begun
        self.begun = True

    def enter(self, step: Step) -> None:
        """A step starts."""
        if not self.sealed:
            self.entered += 1
            self.in_given = step.type == "given"
            self.open_since = read_stopwatch()

    def leave(self, outcome: str) -> None:
        """The step that was open ends; without one (error in a fixture) there is nothing to close."""
        if self.sealed or self.open_since is None:
            return
        current = self.steps[self.entered - 1]
        current["outcome"] = outcome
        current["duration_s"] = round(read_stopwatch() - self.open_since, 4)
        self.open_since = None

    def describe(self) -> dict[str, Any]:
        """The event, as it travels from the process that played the scenario to the one that writes."""
        finding = self.conclude()
        return {
            "type": "scenario",
            **self.identity.describe(),
            "verdict": finding.verdict.value,
            "reason": finding.reason,
            "started_at": round(self.started_at, 4),
            "duration_s": round(self.duration_s, 4),
            "steps": self.steps,
            "attachments": self.attachments,
        }

    def conclude(self) -> Finding:
        """The worst of what was found; green only when every step was seen to pass."""
        findings = self.findings or [self._earn_green()]
        verdict = worst(finding.verdict for finding in findings)
        return next(finding for finding in findings if finding.verdict is verdict)

    def _earn_green(self) -> Finding:
        if not self.steps:
            return Finding(Verdict.ERREUR_BANC, "Ce scénario n’a aucune étape : il ne prouve rien.")
        if any(step["outcome"] != "passed" for step in self.steps):
            return Finding(Verdict.ERREUR_BANC, "Une étape n’a pas été vue passer, sans erreur annoncée.")
        return Finding(Verdict.RESERVE, self.reserve) if self.reserve else Finding(Verdict.CONFORME)


def describe_steps(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Steps not played yet, with their values and tables."""
    return [_describe_step(step) for step in steps]


def _describe_step(step: Step) -> dict[str, Any]:
    described: dict[str, Any] = {
        # pytest-bdd puts a capital to each word of a keyword, people do not
        "keyword": step.keyword.strip().capitalize(),
        "text": step.name,
        "line": step.line_number,
        "outcome": "skipped",
        "duration_s": 0.0,
    }
    if step.datatable is not None:
        described["table"] = [[str(cell) for cell in row] for row in step.datatable.raw()]
    if step.docstring is not None:
        described["docstring"] = step.docstring
    return described
