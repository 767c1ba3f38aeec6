"""Locust's processes: one alone, or a master and its workers; all on 127.0.0.1, all gone at the end."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

from load.errors import BenchBroken
from load.plan import LIFELINE, ROOT, VARIABLE

if TYPE_CHECKING:
    from pathlib import Path

    from load.options import Options

HERE = "127.0.0.1"
STOP_S = 3.0


@dataclass
class Processes:
    """The children of a run; the first one is the process that ends when the run does."""

    folder: Path
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)
    logs: list[IO[bytes]] = field(default_factory=list)

    def start(self, options: Options) -> None:
        """Launch them all; their own words go to files."""
        local = options.workers - options.distant
        if options.workers == 1 and not options.distant:
            self._launch("locust", [*_first(options), *_count(1)])
            return
        port = options.master_port or find_port()
        bound = ["--master", "--master-bind-host", HERE, "--master-bind-port", str(port)]
        expected = ["--expect-workers", str(options.workers)]
        self._launch("locust", [*_first(options), *_count(options.workers), *bound, *expected])
        reached = ["--worker", "--master-host", HERE, "--master-port", str(port)]
        for number in range(local):
            self._launch(f"locust-{number + 1}", reached)

    def is_over(self) -> bool:
        """Whether the run ended well; BenchBroken when a process left before its time."""
        code = self.children[0].poll()
        if code is not None:
            self._verify(code, "locust")
            return True
        for number, worker in enumerate(self.children[1:], start=1):
            self._verify(worker.poll() or 0, f"locust-{number}")
        return False

    def stop(self) -> None:
        """Ask them to stop, then insist."""
        for child in self.children:
            assert child.stdin is not None
            child.stdin.close()
        for child in self.children:
            try:
                child.wait(STOP_S)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        for log in self.logs:
            log.close()

    def _verify(self, code: int, name: str) -> None:
        if code:
            raise BenchBroken(f"Locust s’est arrêté avec le code {code} ; voir {self.folder}/{name}.log")

    def _launch(self, name: str, arguments: list[str]) -> None:
        command = [
            sys.executable, "-m", "locust", "-f", str(ROOT / "load" / "locustfile.py"),
            "--exit-code-on-error", "0", "--loglevel", "WARNING", *arguments,
        ]  # fmt: skip
        plan = str(self.folder / "plan.json")
        environment = {**os.environ, VARIABLE: plan, LIFELINE: "stdin", "PYTHONPATH": str(ROOT)}
        log = (self.folder / f"{name}.log").open("wb")
        self.logs.append(log)
        # They leave when their standard input closes: nothing outlives us, even killed.
        self.children.append(
            subprocess.Popen(  # noqa: S603 - our own interpreter and our own file
                command,
                cwd=ROOT,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        )


def find_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as found:
        found.bind((HERE, 0))
        return int(found.getsockname()[1])


def _first(options: Options) -> list[str]:
    if options.web:
        return ["--autostart", "--web-host", HERE, "--web-port", str(options.web)]
    return ["--headless", "--only-summary"]


def _count(users: int) -> list[str]:
    return ["--users", str(users), "--spawn-rate", str(users)]
