"""Starts `python -m simulators` for a test, and speaks to it by HTTP alone."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "simulators")
READY = ("--port", "0", "--control-port", "0", "--stop-with-stdin", "--announce")


@dataclass
class RunningBench:
    """A bench of its own process."""

    process: subprocess.Popen[bytes]
    port: int
    control: str

    def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> requests.Response:
        """Ask the control door."""
        return requests.request(method, self.control + path, json=body, timeout=10)

    def open_world(self, data: dict[str, Any] | None = None, **variants: str) -> str:
        """A new world; its name."""
        answer = self.call("POST", "/worlds", {"data": data or {}, "variants": variants})
        assert answer.status_code == 201, answer.text
        return str(answer.json()["world"])

    def get(self, service: str, world: str, path: str, token: str = "") -> requests.Response:
        """Ask a service of a world, with a token for its API, without following redirects."""
        headers = {"Host": f"{service}--{world}.localhost:{self.port}", "Accept": "text/html"}
        return requests.get(
            f"http://127.0.0.1:{self.port}{path}",
            headers=headers | ({"Authorization": f"Bearer {token}"} if token else {}),
            timeout=10,
            allow_redirects=False,
        )


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end; stdin is empty."""
    return subprocess.run(  # noqa: S603 - our own module
        [*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False, input=""
    )


@contextmanager
def start(*arguments: str, exit_code: int = 0) -> Iterator[RunningBench]:
    """A bench that answers; stopped by the end of its stdin, as when whoever started it dies.

    Fails when it then ends with another exit code than the one expected.
    """
    process = subprocess.Popen(  # noqa: S603 - our own module
        [*COMMAND, *READY, *arguments], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        announced = json.loads(process.stdout.readline())
        yield RunningBench(process, announced["port"], announced["control"])
        process.stdin.close()
        assert process.wait(10) == exit_code
