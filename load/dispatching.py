"""How people come: open (each at the planned instant, whether or not the others are done) or closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import gevent
from gevent.pool import Pool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


def dispatch(
    share: Sequence[tuple[int, float]],
    visit: Callable[[int, float], None],
    *,
    in_flight_max: int,
    lose: Callable[[int, float], None],
    now: Callable[[], float],
) -> tuple[float, ...]:
    """Launch every arrival in a greenlet of its own, then wait for all of them.

    `share` holds numbers of arrivals and their planned instants on the clock of `now`. An arrival for which
    there is no room goes to `lose`. Gives by how many seconds each launch was late.
    """
    pool = Pool(in_flight_max)
    late = []
    for index, planned in share:
        gevent.sleep(max(0.0, planned - now()))
        late.append(max(0.0, now() - planned))
        if pool.full():
            lose(index, planned)
        else:
            pool.spawn(visit, index, planned)
    pool.join()
    return tuple(late)


@dataclass(frozen=True)
class Loop:
    """So many people who come back until an instant, with a pause between two visits; seconds."""

    people: int
    until: float
    pause_s: float


def cycle(
    numbers: Iterator[int], visit: Callable[[int, float], None], loop: Loop, *, now: Callable[[], float]
) -> None:
    """Each waits for the end of the last visit before the next one: the closed model."""

    def come_back() -> None:
        gevent.sleep(max(0.0, -now()))
        while now() < loop.until:
            index = next(numbers, None)
            if index is None:
                return
            visit(index, now())
            gevent.sleep(loop.pause_s)

    gevent.joinall([gevent.spawn(come_back) for _ in range(loop.people)], raise_error=True)
