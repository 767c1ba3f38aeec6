"""Starts the simulators as a child process, and makes sure that they never outlive us."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from steps.errors import BenchFault

if TYPE_CHECKING:
    from pathlib import Path

# A start that fails is heard at once: this bounds one that says nothing, on a machine that starves it too.
START_SECONDS = 90.0
STOP_SECONDS = 5.0
SHOWN_LINES = 8


def compute_command(port: int = 0) -> tuple[str, ...]:
    """The simulators on a port, or on any free one."""
    return (
        sys.executable, "-m", "simulators",
        "--port", str(port), "--control-port", "0", "--stop-with-stdin", "--announce",
    )  # fmt: skip


COMMAND = compute_command()


@dataclass(frozen=True)
class Doors:
    """Where the bench listens: the port of the services, the address of the control door."""

    port: int
    control: str


@dataclass
class Bench:
    """The simulators of this run; `wait` until they are ready.

    They stop when their standard input closes; we hold the only other end, so killing us ends them.
    """

    process: subprocess.Popen[bytes]
    errors: IO[bytes]

    def wait(self, seconds: float = START_SECONDS) -> Doors:
        """Where they listen, once they say it; BenchFault with their last words otherwise."""
        assert self.process.stdout is not None
        line = _read_line(self.process.stdout.fileno(), time.monotonic() + seconds)
        try:
            announced = json.loads(line)
            return Doors(int(announced["port"]), str(announced["control"]))
        except (ValueError, KeyError, TypeError) as error:
            reason = "n'ont pas démarré" if line == b"" else f"ont annoncé {line!r}"
            raise BenchFault(f"Les simulateurs {reason}.{self.last_words()}") from error

    def verify_alive(self) -> None:
        """BenchFault with their last words when they stopped before they were asked to."""
        code = self.process.poll()
        if code is not None:
            raise BenchFault(f"Les simulateurs se sont arrêtés seuls (code {code}).{self.last_words()}")

    def last_words(self) -> str:
        """The last lines they wrote on stderr, indented, or nothing."""
        self.errors.seek(0)
        lines = self.errors.read().decode("utf-8", "replace").splitlines()[-SHOWN_LINES:]
        return "".join(f"\n    {line}" for line in lines)

    def stop(self) -> None:
        """Ask them to stop, then insist, and wait until they are gone."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        for insist in (self.process.terminate, self.process.kill):
            try:
                self.process.wait(STOP_SECONDS)
                break
            except subprocess.TimeoutExpired:
                insist()
        self.process.wait()
        self.process.stdout.close()
        self.errors.close()


def start_bench(root: Path, command: tuple[str, ...] = COMMAND) -> Bench:
    """Launch the simulators without waiting; in a session of their own, so that Ctrl-C is ours to handle."""
    errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by Bench.stop, read when they fail
    process = subprocess.Popen(  # noqa: S603 - our own module, no shell
        command,
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        start_new_session=True,
    )
    return Bench(process, errors)


def _read_line(descriptor: int, deadline: float) -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        piece = os.read(descriptor, 4096) if ready else b""
        if not piece:
            return b""
        line += piece
    return line
