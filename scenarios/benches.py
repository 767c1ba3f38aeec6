"""The benches of one run: simulators are one process, so each process that plays has its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.bench import Bench, compute_command, start_bench

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Benches:
    """One bench, started at once; more of them when a run is long enough to pay for their start.

    `port` is the one on which the first must listen, 0 for any free one.
    """

    def __init__(self, root: Path, port: int = 0) -> None:
        self._root = root
        self._started: list[Bench] = [start_bench(root, compute_command(port))]
        self._controls: list[str] = []

    def wait(self) -> str:
        """The control door of the first, once it is ready; BenchFault with its last words otherwise."""
        return self._wait()[0]

    def grow(self, count: int) -> tuple[str, ...]:
        """The control doors of at least one bench and at most `count`; BenchFault when one does not start."""
        missing = count - len(self._started)
        self._started.extend(start_bench(self._root, compute_command()) for _ in range(missing))
        return self._wait()

    def verify_alive(self) -> None:
        """BenchFault with the last words of one that stopped before it was asked to."""
        for bench in self._started:
            bench.verify_alive()

    def stop(self) -> None:
        """Stop them all."""
        for bench in self._started:
            bench.stop()

    def _wait(self) -> tuple[str, ...]:
        self._controls += [bench.wait().control for bench in self._started[len(self._controls) :]]
        return tuple(self._controls)


def choose_bench(doors: Sequence[str], worker: str) -> str:
    """The control door for a process of pytest-xdist, told by its name (gw0, gw1…), or for the only one."""
    rank = re.search(r"\d+$", worker)
    return doors[int(rank.group()) % len(doors) if rank else 0]
