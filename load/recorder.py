"""Writes what happens during a run, one line per fact, at once."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Self

from load.measure.samples import Sample, write_sample

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class Recorder:
    """The only writer of the samples of a run."""

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("wb", buffering=0)

    def record(self, sample: Sample) -> None:
        """Write one fact."""
        self._file.write(write_sample(sample))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
