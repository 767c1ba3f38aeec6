"""Asks the target of known law as a run asks its own, and keeps what people would have felt."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

import gevent
from gevent.pool import Group
from locust.contrib.fasthttp import FastHttpSession
from locust.event import EventHook

from load.measure.calibration import COUNT, LAW, plan_calibration
from load.measure.samples import Calibration

if TYPE_CHECKING:
    from collections.abc import Sequence

TIMEOUT_S = 5.0
NOBODY: Any = EventHook()  # type: ignore[no-untyped-call]


def calibrate(url: str, worker: int = 0) -> Calibration:
    """Three seconds of open arrivals, a session for each as in a run; out of Locust's statistics."""
    first = worker * COUNT
    measured = measure_felt(url, plan_calibration(), first)
    return Calibration(worker, LAW.name, LAW.quantile(0.95), measured)


def measure_felt(url: str, instants: Sequence[float], first: int = 0) -> tuple[float, ...]:
    """Seconds from each planned instant to its answer; a request without answer is left out."""
    measured: list[float] = []
    started = perf_counter()

    def ask(number: int, planned: float) -> None:
        session = open_quiet_session(url)
        if session.get(f"/{number}").status_code:
            measured.append(perf_counter() - planned)
        session.client.clientpool.close()

    group = Group()
    for number, instant in enumerate(instants, first):
        planned = started + instant
        gevent.sleep(max(0.0, planned - perf_counter()))
        group.spawn(ask, number, planned)
    group.join()
    return tuple(measured)


def open_quiet_session(url: str) -> FastHttpSession:
    """A session whose requests nobody counts."""
    return FastHttpSession(
        base_url=url or None,
        request_event=NOBODY,
        user=None,
        network_timeout=TIMEOUT_S,
        connection_timeout=TIMEOUT_S,
    )
