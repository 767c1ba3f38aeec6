from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

import pytest

from scenarios.progress import EVERY, KEPT, Progress


@dataclass
class Terminal:
    """A terminal that is not one, as in CI: it keeps its lines."""

    isatty: bool = False
    lines: list[str] = field(default_factory=list)

    def write_line(self, line: str) -> None:
        """Keep a line."""
        self.lines.append(line)


def _report(verdict: str, reason: str | None = None, **kept: str) -> pytest.TestReport:
    event = {
        "name": "Un virement", "driver": "http", "mutant": None, "verdict": verdict, "reason": reason,
        "feature": "features/a.feature", "line": 3,
    }  # fmt: skip
    properties: list[tuple[str, object]] = [("banc", event), *([(KEPT, kept)] if kept else [])]
    return pytest.TestReport(
        "a::b", ("a", 1, "b"), {}, "passed", None, "teardown", user_properties=properties
    )


def _tell(reports: list[pytest.TestReport], *, quiet: bool = False) -> list[str]:
    terminal = Terminal()
    progress = Progress(cast("pytest.TerminalReporter", terminal), quiet=quiet)
    progress.total = len(reports)
    for report in reports:
        progress.pytest_runtest_logreport(report)
    return terminal.lines


def test_a_long_run_is_told_in_few_lines() -> None:
    """Out of a terminal, one line every so many scenarios and a last one."""
    assert _tell([_report("conforme")] * (EVERY + 1)) == [
        f"  {EVERY}/{EVERY + 1} scénarios",
        f"  {EVERY + 1}/{EVERY + 1} scénarios",
    ]


def test_a_failure_is_told_at_once_and_its_reason_once() -> None:
    """A failed example says where it is and why; the next one with the same reason does not repeat it."""
    lines = _tell([_report("non_conforme", "Virement présent")] * 2)
    assert lines == [
        "✗ Un virement [http] features/a.feature:3",
        "    Virement présent",
        "✗ Un virement [http] features/a.feature:3",
        "    même raison",
        "  2/2 scénarios, 2 non_conforme",
    ]


def test_a_kept_world_gives_its_addresses() -> None:
    """With --garde the addresses of the world stand under the example that failed."""
    lines = _tell([_report("non_conforme", "absent", portailpro="http://portailpro--w1.localhost:1")])
    assert "    portailpro     http://portailpro--w1.localhost:1" in lines


def test_a_campaign_only_counts() -> None:
    """Where failures are the point, they are counted and not told one by one."""
    assert _tell([_report("non_conforme", "absent")], quiet=True) == ["  1/1 scénarios, 1 non_conforme"]
