"""Times the steps of one arrival, from its planned instant on."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from load.measure.samples import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from load.recorder import Recorder


@dataclass
class Stopwatch:
    """One arrival's own: the next step should begin when the previous one should have ended.

    `planned` moves on by the service time of each step, so that lateness of the start is felt by all of them.
    """

    arrival: int
    planned: float
    recorder: Recorder
    now: Callable[[], float]

    @contextmanager
    def step(self, name: str, actor: str) -> Iterator[None]:
        """Time a named step; an exception is written down as its error, and goes on."""
        begun = self.now()
        error: str | None = None
        try:
            yield
        except Exception as failure:
            error = f"{type(failure).__name__} : {failure}"
            raise
        finally:
            ended = self.now()
            felt, service = ended - self.planned, ended - begun
            self.planned += service
            self.recorder.record(Step(self.arrival, name, actor, felt, service, error))
