"""Measures how late the generator's own loop runs: a starved generator tells nothing of the portal."""

from __future__ import annotations

from time import perf_counter, process_time

import gevent

from load.measure.samples import Generator

PERIOD_S = 0.02


class LagMeter:
    """Sleeps a known time, over and over, and notes by how much it overslept."""

    def __init__(self) -> None:
        self._lags: list[float] = []
        self._wall, self._cpu = perf_counter(), process_time()
        self._greenlet = gevent.spawn(self._run)

    def _run(self) -> None:
        while True:
            before = perf_counter()
            gevent.sleep(PERIOD_S)
            self._lags.append(max(0.0, perf_counter() - before - PERIOD_S))

    def stop(self) -> Generator:
        """What was measured since the beginning."""
        self._greenlet.kill()
        wall = perf_counter() - self._wall
        return Generator(tuple(self._lags), (process_time() - self._cpu) / wall if wall else 0.0)
