"""What is known of a scenario while it is played: who it is, its steps, what it raised."""

from __future__ import annotations

import os
import re
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from pytest_bdd.scenario import scenario_wrapper_template_registry

from reports.clock import read_stopwatch
from reports.outcome import Finding
from reports.verdicts import Verdict, worst

if TYPE_CHECKING:
    import pytest
    from pytest_bdd.parser import Scenario, ScenarioTemplate, Step

RULE = re.compile(r"(?!AMB)[A-Z]{3}-\d{2}")


@dataclass(frozen=True)
class Identity:
    """Which example, on which driver and mutant: known before it is played."""

    name: str
    feature: str
    line: int
    rules: tuple[str, ...]
    tags: tuple[str, ...]
    driver: str
    mutant: str | None

    def describe(self) -> dict[str, Any]:
        """The same, as the first keys of an event."""
        return {**asdict(self), "rules": list(self.rules), "tags": list(self.tags)}


@dataclass
class Recording:
    """The scenario being played; the hooks of pytest-bdd fill it step by step."""

    identity: Identity
    steps: list[dict[str, Any]]
    started_at: float = 0.0
    duration_s: float = 0.0
    entered: int = 0
    open_since: float | None = None
    in_given: bool = False
    findings: list[Finding] = field(default_factory=list)
    attachments: list[dict[str, str]] = field(default_factory=list)

    def begin(self, scenario: Scenario) -> None:
        """The scenario starts: its steps are now known with their values."""
        self.steps = [describe_step(step) for step in scenario.steps]

    def enter(self, step: Step) -> None:
        """A step starts."""
        self.entered += 1
        self.in_given = step.type == "given"
        self.open_since = read_stopwatch()

    def leave(self, outcome: str) -> None:
        """The step that was open ends; without one (undefined step, fixture) there is nothing to close."""
        if self.open_since is None:
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
        return Finding(Verdict.CONFORME)


def find_template(item: pytest.Item) -> ScenarioTemplate | None:
    """The scenario behind a test, or None when the test is not one of pytest-bdd's."""
    return scenario_wrapper_template_registry.get(getattr(item, "obj", None))  # type: ignore[arg-type]


def identify(item: pytest.Item, template: ScenarioTemplate, driver: str, mutant: str | None) -> Identity:
    """Who a scenario is; its rules are those its tags name, the rule's and the file's included."""
    row = _read_params(item).get("_pytest_bdd_example", {})
    name = template.render(row).name
    if row and name == template.name:
        name = f"{name} ({', '.join(row.values())})"
    tags = sorted(_collect_tags(item, template))
    return Identity(
        name=name,
        feature=os.path.relpath(template.feature.filename, item.config.rootpath).replace(os.sep, "/"),
        line=template.line_number,
        rules=tuple(tag for tag in tags if RULE.fullmatch(tag)),
        tags=tuple(tags),
        driver=driver,
        mutant=mutant,
    )


def _read_params(item: pytest.Item) -> dict[str, Any]:
    callspec = getattr(item, "callspec", None)
    return {} if callspec is None else callspec.params


def _collect_tags(item: pytest.Item, template: ScenarioTemplate) -> set[str]:
    """Tags of the scenario, its rule, its file, and of the block of examples that this row comes from."""
    of_rule = template.rule.tags if template.rule else set()
    of_examples = {tag for examples in template.examples for tag in examples.tags or ()}
    marked = {marker.name for marker in item.iter_markers()}
    return template.tags | template.feature.tags | of_rule | (of_examples & marked)


def find_casting(item: pytest.Item) -> tuple[str | None, str | None]:
    """Driver and mutant of a test, from its parameters: `driver`, `mutant`, or one value that has both."""
    params = _read_params(item)
    for value in params.values():
        if hasattr(value, "driver") and hasattr(value, "mutant"):
            return str(value.driver), value.mutant or None
    driver, mutant = params.get("driver"), params.get("mutant")
    return (driver if isinstance(driver, str) else None), (mutant if isinstance(mutant, str) else None) or None


def describe_step(step: Step) -> dict[str, Any]:
    """A step not played yet; pytest-bdd puts a capital to each word of a keyword, people do not."""
    described: dict[str, Any] = {
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
