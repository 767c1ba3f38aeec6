"""Writes the events, in the process that runs the session: alone, or above the workers of pytest-xdist."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from reports.clock import read_epoch
from reports.eventfile import EventFile
from reports.inventory import read_inventory
from reports.outcome import clean
from reports.recorder import PROPERTY

if TYPE_CHECKING:
    from pathlib import Path

# pytest's statuses of a session that went to its end, and the one of a session that did not.
_ENDED = frozenset({0, 1, 5})
_INTERRUPTED = 2


class Journalist:
    """The only writer of the event file."""

    def __init__(self, events: Path, run: dict[str, Any], inventory: Path) -> None:
        self._run = run
        self._events = events
        self._inventory = inventory
        self._file: EventFile | None = None
        self._started: dict[str, float] = {}
        self._written: set[str] = set()
        self._faults: set[str] = set()

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self) -> None:
        """Open the file; nothing of a previous run stays in it."""
        self._inventory.unlink(missing_ok=True)
        self._file = EventFile(self._events, self._run)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Tell a worker of pytest-xdist what the run is and where to leave the list of its scenarios."""
        node.workerinput["banc"] = json.dumps({"run": self._run, "inventory": str(self._inventory)})

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """A test starts, here or in a worker."""
        self._started[nodeid] = read_epoch()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A phase of a test ended, here or in a worker; the last one brings the event."""
        for key, event in report.user_properties:
            if key == PROPERTY and isinstance(event, dict):
                self._write(report.nodeid, event)
        if str(report.when) == "???":
            self._write_crash(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be collected would otherwise vanish with its scenarios."""
        if report.failed:
            self._write_fault(
                f"Collecte de {report.nodeid or 'la session'}", report.nodeid, report.longreprtext
            )

    def pytest_internalerror(self, excrepr: object) -> None:
        """Pytest or one of its plugins failed."""
        self._write_fault("Erreur interne de pytest", "", str(excrepr))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the last line; a run that left scenarios unplayed did not reach its end."""
        if self._file is None:
            return
        status = int(session.exitstatus)
        unplayed = read_inventory(self._inventory).keys() - self._written
        self._file.close(_INTERRUPTED if unplayed and status in _ENDED else status)
        self._file = None
        self._inventory.unlink(missing_ok=True)

    def _write(self, nodeid: str, event: dict[str, Any]) -> None:
        self._written.add(nodeid)
        if self._file is not None:
            self._file.add_scenario(event)

    def _write_crash(self, report: pytest.TestReport) -> None:
        """The worker died while playing this scenario: it could not say anything itself."""
        started = self._started.get(report.nodeid, read_epoch())
        reason = f"Le processus qui jouait ce scénario est mort ({clean(report.longreprtext)})."
        identity = read_inventory(self._inventory).get(report.nodeid)
        if identity is None:
            self._write_fault(report.nodeid, report.nodeid, reason)
            return
        judged = {"verdict": "erreur_banc", "reason": reason}
        played = {"started_at": started, "duration_s": max(0.0, read_epoch() - started)}
        evidence: dict[str, Any] = {"steps": [], "attachments": []}
        self._write(report.nodeid, {"type": "scenario", **identity, **judged, **played, **evidence})

    def _write_fault(self, name: str, nodeid: str, reason: str) -> None:
        if self._file is not None and name not in self._faults:
            self._faults.add(name)
            self._file.add_fault(name, nodeid.split("::", 1)[0], clean(reason))
