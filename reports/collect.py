"""Pytest plugin that writes build/events.jsonl, the only writer of that file.

    pytest -p reports.collect --run-file build/run.json [--events-file build/events.jsonl]

Inert without a run to describe, given by --run-file or by `config.stash[collect.RUN]`. The process that plays
a scenario puts it in `report.user_properties` under "banc"; the one that runs the session writes, so that
pytest-xdist changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reports.journalist import Journalist
from reports.outcome import judge
from reports.recording import Identity, Recording, describe_step, find_casting, find_template, identify
from reports.schema import find_fault

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, Scenario, Step

Json = dict[str, Any]

PROPERTY = "banc"
RUN: pytest.StashKey[Json] = pytest.StashKey()
_JOURNALIST: pytest.StashKey[Journalist] = pytest.StashKey()
_RECORDING: pytest.StashKey[Recording] = pytest.StashKey()
_CASTING: pytest.StashKey[tuple[str, str | None]] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the run is described, and where its events go."""
    group = parser.getgroup("banc")
    group.addoption("--run-file", metavar="FILE", help="JSON description of the run; without it no event is written")
    group.addoption("--events-file", metavar="FILE", default="build/events.jsonl", help="where events are written")


def declare(item: pytest.Item, *, driver: str, mutant: str | None = None) -> None:
    """Say which driver and mutant a test plays, when its parameters do not; before it is set up."""
    item.stash[_CASTING] = (driver, mutant)


def attach(item: pytest.Item, kind: str, path: str | Path) -> None:
    """Join a piece of evidence to the scenario being played: screenshot, page, journal or trace."""
    recording = item.stash.get(_RECORDING, None)
    if recording is not None:
        recording.attachments.append({"kind": kind, "path": Path(path).as_posix()})


def read_finding(item: pytest.Item) -> tuple[str, str | None]:
    """Verdict and reason of the scenario so far, for fixtures that keep evidence of a failure."""
    recording = item.stash.get(_RECORDING, None)
    if recording is None or not recording.findings:
        return "conforme", None
    finding = recording.conclude()
    return finding.verdict.value, finding.reason


# ── the run ──────────────────────────────────────────────────────────────────────────────────────────────


def pytest_configure(config: pytest.Config) -> None:
    """Read what the run is about; a bad description stops pytest before it starts."""
    if RUN not in config.stash and config.getoption("--run-file"):
        config.stash[RUN] = _load_run(Path(config.getoption("--run-file")))


def _load_run(path: Path) -> Json:
    try:
        run: Json = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise pytest.UsageError(f"--run-file {path} : {error}") from error
    fault = find_fault("run", run)
    if fault:
        raise pytest.UsageError(f"--run-file {path} : {fault}")
    return run


def pytest_sessionstart(session: pytest.Session) -> None:
    """Open the event file, in the process that runs the session only."""
    config = session.config
    if RUN in config.stash and not hasattr(config, "workerinput"):
        config.stash[_JOURNALIST] = Journalist(Path(config.getoption("--events-file")), config.stash[RUN])


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the footer."""
    journalist = session.config.stash.get(_JOURNALIST, None)
    if journalist is not None:
        journalist.close(int(session.exitstatus))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker of pytest-xdist what the run is, when it was not read from a file."""
    if RUN in node.config.stash:
        node.workerinput["banc_run"] = json.dumps(node.config.stash[RUN])


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Note which scenarios are about to be played."""
    run = _find_run(session.config)
    if run is None or session.config.getoption("collectonly"):
        return
    found = ((item, _identify(item, run)) for item in session.items)
    identities = {item.nodeid: identity.describe() for item, identity in found if identity is not None}
    Journalist.announce(Path(session.config.getoption("--events-file")), identities)


def _find_run(config: pytest.Config) -> Json | None:
    given = getattr(config, "workerinput", {}).get("banc_run")
    if given is not None and RUN not in config.stash:
        config.stash[RUN] = json.loads(given)
    return config.stash.get(RUN, None)


def _identify(item: pytest.Item, run: Json) -> Identity | None:
    template = find_template(item)
    if template is None:
        return None
    driver, mutant = item.stash.get(_CASTING, None) or find_casting(item)
    return identify(item, template, driver or next(iter(run["drivers"]), ""), mutant or run["mutant"])


# ── one scenario ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test starts: from here on, whatever it raises belongs to it."""
    run = _find_run(item.config)
    identity = None if run is None else _identify(item, run)
    template = find_template(item)
    if identity is not None and template is not None:
        row = getattr(item, "callspec", None)
        example = {} if row is None else row.params.get("_pytest_bdd_example", {})
        steps = [describe_step(step) for step in template.render(example).steps]
        item.stash[_RECORDING] = Recording(identity, steps, in_given=True)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """The scenario starts."""
    recording = request.node.stash.get(_RECORDING, None)
    if recording is not None:
        recording.begin(scenario)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    """A step starts."""
    recording = request.node.stash.get(_RECORDING, None)
    if recording is not None:
        recording.enter(step)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_after_step(request: pytest.FixtureRequest) -> None:
    """A step passed."""
    _close_step(request.node, "passed")


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_error(request: pytest.FixtureRequest) -> None:
    """A step failed."""
    _close_step(request.node, "failed")


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, step: Step) -> None:
    """No definition matches a step: it is shown as the one that failed."""
    recording = request.node.stash.get(_RECORDING, None)
    if recording is not None:
        recording.enter(step)
        recording.leave("failed")


def _close_step(item: pytest.Item, outcome: str) -> None:
    recording = item.stash.get(_RECORDING, None)
    if recording is not None:
        recording.leave(outcome)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note what a phase raised; after the last one, put the event on its way to the process that writes."""
    recording = item.stash.get(_RECORDING, None)
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
    if call.excinfo is None:
        return
    # pytest-bdd announces neither the end nor the error of a step that calls pytest.skip()
    skipped = isinstance(call.excinfo.value, pytest.skip.Exception)
    recording.leave("skipped" if skipped else "failed")
    in_given = call.when == "setup" or (call.when == "call" and recording.in_given)
    finding = judge(call.excinfo.value, in_given=in_given, tags=recording.identity.tags)
    recording.findings.append(finding)


# ── the process that writes ──────────────────────────────────────────────────────────────────────────────


def pytest_runtest_logstart(nodeid: str) -> None:
    """Nothing to write yet; kept so that a crash can be timed."""


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Placeholder replaced below."""
