"""pytest plugin: tells how far a run is, in few lines, instead of one character a test.

On a terminal one line is rewritten; elsewhere some eight lines are written in all. A scenario that
fails is told at once, with where it stands in the features.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter

EVERY, PIECES = 25, 8
KEPT = "monde_garde"
SIGNS = {"reserve": "~", "non_conforme": "✗", "non_concluant": "?", "erreur_banc": "!"}


class Progress:
    """Counts the scenarios of a run and says what matters of them."""

    def __init__(self, terminal: TerminalReporter, *, quiet: bool) -> None:
        self.terminal = terminal
        self.quiet = quiet
        self.total = 0
        self.done: Counter[str] = Counter()
        self.last_reason = ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """Counts as pytest does, and prints nothing by itself."""
        if report.when == "call" or report.failed or report.skipped:
            return report.outcome, "", ""
        return None

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be collected stops the run: say why."""
        if report.failed:
            self._line(report.longreprtext)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """How many scenarios there are, without xdist."""
        self.total = self.total or len(session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        """How many scenarios there are, as a worker counts them."""
        self.total = len(ids)

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """How to play the same order again."""
        seed = session.config.getoption("randomly_seed", None)
        if seed is not None:
            self._line(f"  ordre au hasard, graine {seed} (le même : --randomly-seed={seed})")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One phase of one scenario is over; its event comes with the last one."""
        if report.when == "teardown":
            self._count(read_event(report))
            for service, url in find_property(report, KEPT).items():
                self._line(f"    {service:<14} {url}")

    def _count(self, event: Mapping[str, object]) -> None:
        verdict = str(event.get("verdict", "conforme"))
        self.done[verdict] += 1
        if verdict in SIGNS and not self.quiet:
            self._tell(event)
        self._move(final=self.done.total() == self.total)

    def _tell(self, event: Mapping[str, object]) -> None:
        """What a person needs at once: which example, on what, where, and why unless it was just said."""
        verdict, reason = str(event["verdict"]), str(event.get("reason"))
        mutant = f" sur {event['mutant']}" if event.get("mutant") else ""
        place = f"{event['feature']}:{event['line']}"
        self._line(f"{SIGNS[verdict]} {event['name']} [{event['driver']}{mutant}] {place}")
        self._line("    même raison" if reason == self.last_reason else f"    {reason}")
        self.last_reason = reason

    def _move(self, *, final: bool) -> None:
        count = self.done.total()
        told = f"{count}/{self.total} scénarios" + "".join(
            f", {number} {verdict}" for verdict, number in sorted(self.done.items()) if verdict in SIGNS
        )
        if self.terminal.isatty:
            self.terminal.rewrite(f"  {told}", erase=True)
        elif final or count % max(EVERY, self.total // PIECES) == 0:
            self.terminal.write_line(f"  {told}")

    def _line(self, text: str) -> None:
        if self.terminal.isatty and self.done:
            self.terminal.rewrite("", erase=True)
        self.terminal.write_line(text)


def _say_nothing(*_: object, **__: object) -> None:
    return


def read_event(report: pytest.TestReport) -> Mapping[str, object]:
    """The event that the collector joined to this report, or nothing."""
    return find_property(report, "banc")


def find_property(report: pytest.TestReport, name: str) -> Mapping[str, object]:
    """What a scenario joined to its report under that name, or nothing."""
    found = [value for key, value in report.user_properties if key == name]
    return found[-1] if found and isinstance(found[-1], Mapping) else {}


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Stand in for pytest's dots, unless the person asked pytest for details."""
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if terminal is None or hasattr(config, "workerinput") or config.option.verbose > 0:
        return
    config.pluginmanager.register(Progress(terminal, quiet=config.option.verbose < -2), "banc-progress")
    workers = config.pluginmanager.get_plugin("terminaldistreporter")
    if workers is not None:
        # pytest-xdist tells how its workers start, in English and whatever its verbosity
        vars(workers).update(ensure_show_status=_say_nothing, setstatus=_say_nothing)
