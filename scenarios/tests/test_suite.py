"""`./banc test`: exit codes, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Start = Callable[..., subprocess.Popen[bytes]]

ROOT = Path(__file__).resolve().parents[2]
# Far less than the slow environment: what ends by then was ended. A starved machine takes its time.
DEADLINE = 60.0
TOX = """
[tox]
env_list = bad, quick
no_package = true
[testenv]
allowlist_externals = {bare}
suicide_timeout = 1
commands =
    quick: {python} -c ""
    bad: {python} -c "raise SystemExit(3)"
    fault: {python} -c "raise SystemExit(70)"
    slow: {python} -c "import os, time; open('pid', 'w').write(str(os.getpid())); time.sleep(600)"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose tox has a quick, a bad, a faulty and a slow environment."""
    (tmp_path / "tox.ini").write_text(
        TOX.replace("{python}", f'"{sys.executable}"').replace("{bare}", sys.executable), encoding="utf-8"
    )
    return tmp_path


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """Starts the command on that folder; what a failed test leaves behind ends with that test."""
    started: list[subprocess.Popen[bytes]] = []

    def start_one(*words: str) -> subprocess.Popen[bytes]:
        started.append(_start(folder, *words))
        return started[-1]

    yield start_one
    for process in started:
        process.kill()
        process.wait()


def _start(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "scenarios.suite", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("-e", "quick"), 0),
        (("-e", "bad"), 1),
        ((), 1),
        (("-e", "fault"), 70),
        (("-e", "unknown"), 64),
        (("--no-such-option",), 64),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_the_exit_code_is_one_of_ours(start: Start, words: tuple[str, ...], code: int) -> None:
    """What passed is 0, what failed 1 or the code of the bench, what was not understood 64."""
    assert start(*words).wait(DEADLINE) == code


@pytest.mark.parametrize("background", [False, True], ids=["terminal", "background"])
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)], ids=["ctrl-c", "kill"]
)
def test_nothing_outlives_the_command(
    folder: Path, start: Start, number: signal.Signals, code: int, background: bool
) -> None:
    """Stopped or killed, the command takes what it had started with it, wherever a shell started it."""
    # what a shell puts in the background is born with Ctrl-C ignored
    former = signal.signal(signal.SIGINT, signal.SIG_IGN if background else signal.default_int_handler)
    process = start("-e", "slow")
    signal.signal(signal.SIGINT, former)
    assert _wait_until((folder / "pid").exists), "the slow environment did not start"
    assert _wait_until(lambda: bool((folder / "pid").read_text(encoding="utf-8")))
    started = int((folder / "pid").read_text(encoding="utf-8"))
    process.send_signal(number)
    assert process.wait(DEADLINE) == code
    assert _wait_until(lambda: not _is_alive(started))


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # a container whose first process never waits keeps the dead as zombies
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


def _wait_until(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + DEADLINE
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
