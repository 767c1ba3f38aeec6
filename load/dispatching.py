"""Open arrivals: each person comes at the planned instant, whether or not the others are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gevent
from gevent.pool import Pool

from load.measure.samples import Arrival

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from load.recorder import Recorder


def dispatch(
    arrivals: Sequence[float],
    visit: Callable[[int, float], None],
    *,
    in_flight_max: int,
    recorder: Recorder,
    now: Callable[[], float],
) -> None:
    """Launch every arrival in a greenlet of its own, then wait for all of them.

    `visit` gets the number of the arrival and its planned instant on the clock of `now`. An arrival for which
    there is no room is lost, and written down as lost.
    """
    pool = Pool(in_flight_max)
    started = now()
    for index, instant in enumerate(arrivals):
        planned = started + instant
        gevent.sleep(max(0.0, planned - now()))
        if pool.full():
            recorder.record(Arrival(index, sent=False, checked=0, wrong=(), error="trop d’arrivées en vol"))
        else:
            pool.spawn(visit, index, planned)
    pool.join()
