"""Listens to pytest and pytest-bdd in the process that plays the scenarios, and puts each one on its way.

The event travels in `report.user_properties` under "banc", so that it crosses pytest-xdist.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reports.identity import Identity, find_casting, find_template, identify, render
from reports.inventory import write_inventory
from reports.outcome import judge
from reports.recording import Recording, describe_steps

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytest_bdd.parser import Step

PROPERTY = "banc"
CASTING: pytest.StashKey[tuple[str, str | None]] = pytest.StashKey()
_RECORDING: pytest.StashKey[Recording] = pytest.StashKey()


def find_recording(item: pytest.Item) -> Recording | None:
    """The recording of a test being played, or None when nothing is recorded."""
    return item.stash.get(_RECORDING, None)


class Recorder:
    """One per process that plays scenarios."""

    def __init__(self, run: dict[str, Any], inventory: Path) -> None:
        self._run = run
        self._inventory = inventory

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note which scenarios are about to be played."""
        found = {item.nodeid: self._identify(item) for item in session.items}
        write_inventory(
            self._inventory, {nodeid: identity.describe() for nodeid, identity in found.items() if identity}
        )

    def _identify(self, item: pytest.Item) -> Identity | None:
        template = find_template(item)
        if template is None:
            return None
        driver, mutant = item.stash.get(CASTING, None) or find_casting(item)
        default = next(iter(self._run["drivers"]), "")
        return identify(item, template, driver or default, mutant or self._run["mutant"])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """A test starts: from here on, whatever it raises belongs to it."""
        template, identity = find_template(item), self._identify(item)
        if template is not None and identity is not None:
            item.stash[_RECORDING] = Recording(identity, describe_steps(render(item, template).steps))

    @pytest.hookimpl(optionalhook=True)
    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest) -> None:
        """The scenario starts."""
        if recording := find_recording(request.node):
            recording.begin()

    @pytest.hookimpl(optionalhook=True)
    def pytest_bdd_before_step(self, request: pytest.FixtureRequest, step: Step) -> None:
        """A step starts."""
        if recording := find_recording(request.node):
            recording.enter(step)

    @pytest.hookimpl(optionalhook=True)
    def pytest_bdd_after_step(self, request: pytest.FixtureRequest) -> None:
        """A step passed."""
        if recording := find_recording(request.node):
            recording.leave("passed")

    @pytest.hookimpl(optionalhook=True)
    def pytest_bdd_step_error(self, request: pytest.FixtureRequest) -> None:
        """A step failed."""
        if recording := find_recording(request.node):
            recording.leave("failed")

    @pytest.hookimpl(optionalhook=True)
    def pytest_bdd_step_func_lookup_error(self, request: pytest.FixtureRequest, step: Step) -> None:
        """No definition matches a step: it is shown as the one that failed."""
        if recording := find_recording(request.node):
            recording.enter(step)
            recording.leave("failed")

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Note what a phase raised; after the last one, send the event to the process that writes."""
        recording = find_recording(item)
        if recording is not None:
            _note(recording, call)
        report = yield
        if recording is not None and call.when == "teardown":
            report.user_properties.append((PROPERTY, recording.describe()))
        return report


def _note(recording: Recording, call: pytest.CallInfo[None]) -> None:
    if call.when == "setup":
        recording.started_at = call.start
    recording.duration_s += call.duration
    if call.excinfo is not None:
        error = call.excinfo.value
        # pytest-bdd announces neither the end nor the error of a step that calls pytest.skip()
        recording.leave("skipped" if isinstance(error, pytest.skip.Exception) else "failed")
        in_given = recording.in_given and call.when != "teardown"
        recording.findings.append(judge(error, in_given=in_given, tags=recording.identity.tags))
    recording.sealed = recording.sealed or call.when == "call"
