"""Runs a command of ours as a child process, and stops it cleanly when the person stops us."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from scenarios.errors import Interrupted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

GRACE_SECONDS = 12.0
LIFELINE = "BANC_LIFELINE"
DEBUGGERS = ("--pdb", "--trace", "--pdbcls")


def run_pytest(root: Path, arguments: Sequence[str]) -> int:
    """Run pytest on the repository and give its exit code; its workers die with it, and it dies with us."""
    own_group = not _wants_terminal(arguments)
    reading, writing = os.pipe()
    process = subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
        [sys.executable, "-m", "pytest", *arguments],
        cwd=root,
        env=_environment(reading),
        pass_fds=(reading,),
        process_group=0 if own_group else None,
    )
    os.close(reading)
    try:
        return _wait(process)
    finally:
        os.close(writing)
        if own_group:
            _end_group(process.pid)


def run_module(root: Path, arguments: Sequence[str]) -> int:
    """Run `python -m …` and give its exit code."""
    return _wait(subprocess.Popen([sys.executable, "-m", *arguments], cwd=root))  # noqa: S603


def _wait(process: subprocess.Popen[bytes]) -> int:
    try:
        return process.wait()
    except KeyboardInterrupt:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(GRACE_SECONDS)
        except (subprocess.TimeoutExpired, KeyboardInterrupt):
            process.kill()
            process.wait()
        raise Interrupted("Interrompu : tout est arrêté.") from None


def _end_group(leader: int) -> None:
    """End what a pytest that was killed could not end itself: its workers, in its group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def _environment(lifeline: int) -> Mapping[str, str]:
    # plugins that other tools register cost seconds of start in every worker: ours are named one by one
    return {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", LIFELINE: str(lifeline)}


def _wants_terminal(arguments: Sequence[str]) -> bool:
    """A debugger reads the keyboard: only the terminal's own process group may."""
    return any(argument in DEBUGGERS for argument in arguments)
