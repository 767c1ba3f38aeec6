"""Pytest plugin that writes build/events.jsonl, the only writer of that file.

    pytest -p reports.collect --run-file build/run.json [--events-file build/events.jsonl]

Inert without a run to describe, given by --run-file or by `config.stash[collect.RUN]`. `recorder` listens in
the process that plays the scenarios, `journalist` writes in the one that runs the session.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reports.inventory import find_inventory
from reports.journalist import Journalist
from reports.recorder import CASTING, Recorder, find_recording
from reports.schema import find_fault

RUN: pytest.StashKey[dict[str, Any]] = pytest.StashKey()
"""Description of the run, for a runner that has it at hand: the keys of schemas/run.json."""


def declare(item: pytest.Item, *, driver: str, mutant: str | None = None) -> None:
    """Say which driver and mutant a test plays, when its parameters do not; at collection."""
    item.stash[CASTING] = (driver, mutant)


def attach(item: pytest.Item, kind: str, path: str | Path) -> None:
    """Join a piece of evidence to the scenario being played: screenshot, page, journal or trace."""
    if recording := find_recording(item):
        recording.attachments.append({"kind": kind, "path": Path(path).as_posix()})


def reserve(item: pytest.Item, reason: str) -> None:
    """Say that this scenario, should it pass, proves less than its rule says: a reserve, with its reason."""
    if recording := find_recording(item):
        recording.reserve = reason


def read_finding(item: pytest.Item) -> tuple[str, str | None] | None:
    """Verdict and reason of what a scenario raised so far, for fixtures that keep evidence of a failure."""
    recording = find_recording(item)
    if recording is None or not recording.findings:
        return None
    finding = recording.conclude()
    return finding.verdict.value, finding.reason


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the run is described, and where its events go."""
    group = parser.getgroup("banc")
    group.addoption(
        "--run-file", metavar="FILE", help="JSON description of the run; without it nothing is written"
    )
    group.addoption(
        "--events-file", metavar="FILE", default="build/events.jsonl", help="where events are written"
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Listen and write, when there is a run to describe and scenarios are really played."""
    if config.getoption("collectonly"):
        return
    given = getattr(config, "workerinput", {}).get("banc")
    if given is not None:
        said = json.loads(given)
        config.pluginmanager.register(Recorder(said["run"], Path(said["inventory"])))
    elif not hasattr(config, "workerinput") and (run := _find_run(config)) is not None:
        events = config.invocation_params.dir / config.getoption("--events-file")
        config.pluginmanager.register(Recorder(run, find_inventory(events)))
        config.pluginmanager.register(Journalist(events, run, find_inventory(events)))


def _find_run(config: pytest.Config) -> dict[str, Any] | None:
    run = config.stash.get(RUN, None)
    name = config.getoption("--run-file")
    if run is None and name:
        run = _load(config.invocation_params.dir / name)
    fault = None if run is None else find_fault("run", run)
    if fault:
        raise pytest.UsageError(f"--run-file {name or '(config.stash)'} : {fault}")
    return run


def _load(path: Path) -> dict[str, Any]:
    try:
        run: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise pytest.UsageError(f"--run-file {path} : {error}") from error
    return run
