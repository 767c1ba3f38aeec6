"""Times the steps of one arrival, from its planned instant on, and what each actor took within them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from load.masking import mask_text
from load.measure.samples import Hop, Kept, Mark, Step
from steps.drivers.masking import mask_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from load.recorder import Recording


@dataclass
class Stopwatch:
    """One arrival's own; instants are those of `now`, seconds from the start of the run.

    Whoever starts late is late all along: each step should have begun as much earlier as the first one. What
    the generator does between two steps (comparing pages) is nobody's wait.
    """

    arrival: int
    planned: float
    recorder: Recording
    now: Callable[[], float]
    _lateness: float | None = None
    _hops: dict[str, tuple[float, int]] = field(default_factory=dict)
    _last: tuple[str, str, int] = ("GET", "", 0)

    @contextmanager
    def step(self, name: str, actor: str) -> Iterator[None]:
        """Time a named step; an exception is written down as its error, and goes on."""
        began = self.now()
        if self._lateness is None:
            self._lateness = max(0.0, began - self.planned)
        self._hops = {}
        error: str | None = None
        try:
            yield
        except Exception as failure:
            error = mask_text(f"{type(failure).__name__} : {failure}")
            raise
        finally:
            hops = tuple(Hop(who, seconds, count) for who, (seconds, count) in self._hops.items())
            planned = began - self._lateness
            self.recorder.record(
                Step(self.arrival, name, actor, planned, began, self.now(), error=error, hops=hops)
            )

    def note(self, actor: str, seconds: float, exchange: tuple[str, str, int]) -> None:
        """Count one exchange with an actor; `exchange` is its method, address and status."""
        spent, count = self._hops.get(actor, (0.0, 0))
        self._hops[actor] = (spent + seconds, count + 1)
        self._last = exchange

    def note_known(self, name: str, actor: str, seconds: float) -> None:
        """Write down a step whose time is known otherwise than by the clock."""
        ended = self.planned + seconds
        self.recorder.record(Step(self.arrival, name, actor, self.planned, self.planned, ended))

    def mark(self, label: str) -> None:
        """Write down something done to the portal at this instant."""
        self.recorder.record(Mark(self.now(), label))

    def describe_last(self, person: str, body: str) -> Kept:
        """The last exchange as evidence."""
        method, url, status = self._last
        return Kept(self.arrival, person, self.now(), method, mask_url(url), status, body)
