"""Where the facts of a run go, one line each, at once: a file, or the master by Locust's own messages."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Protocol

from load.measure.samples import Sample, write_sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BATCH = 64


class Recording(Protocol):
    """Takes one fact at a time."""

    def record(self, sample: Sample) -> None:
        """Write one fact."""


class Recorder:
    """The only writer of the samples of a run."""

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("wb", buffering=0)

    def record(self, sample: Sample) -> None:
        """Write one fact."""
        self.write(write_sample(sample))

    def write(self, lines: bytes) -> None:
        """Write facts that a worker sent, whole lines."""
        self._file.write(lines)

    def close(self) -> None:
        """Nothing more will come."""
        self._file.close()


class Relay:
    """The facts of a worker on their way to the master, some at a time; `flush` sends the rest."""

    def __init__(self, send: Callable[[str], None]) -> None:
        self._send, self._waiting = send, [b""]

    def record(self, sample: Sample) -> None:
        """Keep one fact, and send them all when there are enough."""
        self._waiting.append(write_sample(sample))
        if len(self._waiting) > BATCH:
            self.flush()

    def flush(self) -> None:
        """Send what waits."""
        lines, self._waiting = b"".join(self._waiting), [b""]
        if lines:
            self._send(lines.decode())
