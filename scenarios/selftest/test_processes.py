from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scenarios.pickles import read_examples
from scenarios.plan import Casting, Plan
from scenarios.selftest.running import ROOT, STEPS, prepare_planted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scenarios.selftest.planting import Planting

    Start = Callable[[str], subprocess.Popen[bytes]]

SLOW_STEP = """def prepared():
    import os, pathlib, time
    pathlib.Path(f"pid-{os.getpid()}").touch()
    time.sleep(600)
"""
NAME_CONTROLLER = """
def pytest_configure(config):
    import os, pathlib
    if not hasattr(config, "workerinput"):
        pathlib.Path("controller").write_text(str(os.getpid()))
"""
SLOW = STEPS.replace("def prepared(): ...", SLOW_STEP) + NAME_CONTROLLER
COMMAND = """
import signal, sys
from pathlib import Path
from scenarios.child import run_pytest
from scenarios.errors import Interrupted

signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    code = run_pytest(Path.cwd(), sys.argv[1:])
except Interrupted as stop:
    code = stop.exit_code
sys.exit(code)
"""
# Far less than the slow step: what ends by then was ended. A starved machine takes its time.
START_SECONDS, DEATH_SECONDS = 120.0, 90.0


@pytest.fixture
def start(planting: Planting) -> Iterator[Start]:
    """Starts the command on the planted folder; what a failed test leaves behind ends with that test."""
    started: list[subprocess.Popen[bytes]] = []

    def start_one(workers: str) -> subprocess.Popen[bytes]:
        started.append(_start(planting, workers))
        return started[-1]

    yield start_one
    for process in started:
        process.kill()
        process.wait()


def _start(planting: Planting, workers: str) -> subprocess.Popen[bytes]:
    planting.plant()
    examples = read_examples(planting.root, planting.features)
    plan = Plan(tuple(Casting(example.key, "http") for example in examples))
    arguments = prepare_planted(planting.root, plan, "-p", "scenarios.lifeline", "-n", workers, steps=SLOW)
    return subprocess.Popen(  # noqa: S603 - our own interpreter on a planted folder
        [sys.executable, "-c", COMMAND, *arguments],
        cwd=planting.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _list_players(root: Path) -> list[int]:
    return [int(path.name.removeprefix("pid-")) for path in root.glob("pid-*")]


def _wait_for_players(root: Path, count: int) -> list[int]:
    assert _wait_until(lambda: len(_list_players(root)) == count, START_SECONDS), "no scenario started"
    return _list_players(root)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # a container whose first process never waits keeps the dead as zombies
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


def _wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.parametrize("workers", ["0", "2"])
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)], ids=["ctrl-c", "kill"]
)
def test_nothing_outlives_the_command(
    planting: Planting, start: Start, workers: str, number: signal.Signals, code: int
) -> None:
    """Interrupted or killed in mid-scenario, the command leaves neither pytest nor a worker behind it."""
    process = start(workers)
    players = _wait_for_players(planting.root, max(1, int(workers)))
    process.send_signal(number)
    assert process.wait(DEATH_SECONDS) == code
    assert _wait_until(lambda: not any(map(_is_alive, players)), DEATH_SECONDS), (
        "a process outlived the command"
    )


def test_a_killed_pytest_leaves_no_worker(planting: Planting, start: Start) -> None:
    """When pytest itself is killed, the command ends its workers and does not exit 0."""
    process = start("2")
    players = _wait_for_players(planting.root, 2)
    os.kill(int((planting.root / "controller").read_text()), signal.SIGKILL)
    assert process.wait(DEATH_SECONDS) != 0
    assert _wait_until(lambda: not any(map(_is_alive, players)), DEATH_SECONDS), "a worker outlived pytest"
