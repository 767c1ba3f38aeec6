"""Measures how late the generator's own loop runs: a starved generator tells nothing of the portal."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter, process_time

import gevent

from load.measure.samples import Generator

PERIOD_S = 0.02
# Linux only: nanoseconds on a core, then nanoseconds ready but waiting for one.
SCHEDULER = Path("/proc/self/schedstat")


class LagMeter:
    """Sleeps a known time, over and over, and notes by how much it overslept."""

    def __init__(self) -> None:
        self._lags: list[float] = []
        self._wall, self._cpu = perf_counter(), process_time()
        self._ran, self._waited = _read_scheduler()
        self._greenlet = gevent.spawn(self._run)

    def _run(self) -> None:
        while True:
            before = perf_counter()
            gevent.sleep(PERIOD_S)
            self._lags.append(max(0.0, perf_counter() - before - PERIOD_S))

    def stop(self, worker: int, late: tuple[float, ...]) -> Generator:
        """What was measured since the beginning, with the lateness of the launches of this worker."""
        self._greenlet.kill()
        wall = perf_counter() - self._wall
        cpu = (process_time() - self._cpu) / wall if wall else 0.0
        return Generator(worker, tuple(self._lags), late, cpu, self._compute_starved())

    def _compute_starved(self) -> float:
        """Of the time when the loop had something to do, the share spent waiting for a core."""
        ran, waited = _read_scheduler()
        ready = ran - self._ran + waited - self._waited
        return (waited - self._waited) / ready if ready else 0.0


def _read_scheduler() -> tuple[int, int]:
    try:
        ran, waited = SCHEDULER.read_text(encoding="ascii").split()[:2]
    except (OSError, ValueError):
        return 0, 0
    return int(ran), int(waited)
