"""Plays one worker's share of the plan inside Locust, and writes down every fact."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from locust.contrib.fasthttp import FastHttpSession
from locust.event import EventHook

from load.dispatching import Loop, cycle, dispatch
from load.fast_http import FastHttpTransport
from load.guard import verify_target
from load.journeys.registry import find_journey
from load.journeys.visit import Visit
from load.lag import LagMeter
from load.ledger import Ledger
from load.masking import mask_text
from load.measure.arrivals import is_compared, share_arrivals
from load.measure.samples import Arrival
from load.plan import BENCH_FAULT
from load.timing import Stopwatch
from load.users.casting import Cast
from load.users.troupe import Arrivant, Troupe, draw_troupe, read_troupe
from steps.drivers.control import WorldControl
from steps.drivers.control_caller import Caller
from steps.drivers.http.driver import HttpDriver
from steps.drivers.transport_requests import RequestsTransport
from steps.errors import StepsError
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable

    from load.plan import People, Plan
    from load.recorder import Recording
    from steps.drivers.contract import Driver

NETWORK_TIMEOUT_S = 10.0
SILENT = EventHook()  # type: ignore[no-untyped-call]


def find_troupe(people: People) -> Troupe:
    """The people that a plan names."""
    if people.monde:
        return read_troupe(Path(people.monde))
    return draw_troupe(Cast(people.seed, people.habitues, people.temoins, people.nouveaux, people.porteurs))


@dataclass
class Playing:
    """One worker's part; `now` counts seconds from the start of the run, the same for all workers."""

    plan: Plan
    worker: int
    recorder: Recording
    now: Callable[[], float]
    cast: tuple[Arrivant, ...]

    def run(self) -> None:
        """Play every arrival of the share, then say how the generator fared."""
        meter = LagMeter()
        late: tuple[float, ...] = ()
        room = -(-self.plan.in_flight_max // self.plan.workers)
        if self.plan.closed:
            self._cycle()
        else:
            share = share_arrivals(self.plan.arrivals, self.worker, self.plan.workers)
            late = dispatch(share, self.visit, in_flight_max=room, lose=self._lose, now=self.now)
        self.recorder.record(meter.stop(self.worker, late))

    def visit(self, index: int, planned: float) -> None:
        """One arrival, from a fresh session to its end or its first failure, written down by its step."""
        watch = Stopwatch(index, planned, self.recorder, self.now)
        transport = FastHttpTransport(_open_session(), self._name_actor, watch.note)
        visit = self._describe(index, HttpDriver(transport), watch)
        name, error = self.plan.journeys[index], None
        try:
            find_journey(name).play(visit)
        except Exception as failure:  # noqa: BLE001 - one arrival that breaks must not vanish from the count
            error = _describe_failure(failure)
        finally:
            transport.close()
        self.recorder.record(
            Arrival(
                index=index,
                journey=name,
                planned_at=planned,
                sent=True,
                checked=visit.checked,
                wrong=tuple(visit.wrong),
                reauthentications=visit.reauthentications,
                error=error,
                compared=visit.checks,
            )
        )

    def _describe(self, index: int, driver: Driver, watch: Stopwatch) -> Visit:
        return Visit(
            self.cast[index],
            driver,
            self.plan.urls,
            watch,
            self._ledger,
            control=self._control,
            pannes=frozenset(Site.parse(name) for name in self.plan.pannes),
            checks=is_compared(index, self.plan.checks_share),
        )

    def _cycle(self) -> None:
        # Never more visits than the plan has people for: somebody new comes once.
        mine = iter(range(self.worker, len(self.plan.journeys), self.plan.workers))
        people = len(range(self.worker, self.plan.closed, self.plan.workers))
        cycle(mine, self.visit, Loop(people, self.plan.duration_s, self.plan.pause_s), now=self.now)

    def _lose(self, index: int, planned: float) -> None:
        name, why = self.plan.journeys[index], "perdue : trop d’arrivées en vol"
        self.recorder.record(
            Arrival(index=index, journey=name, planned_at=planned, sent=False, checked=0, wrong=(), error=why)
        )

    @cached_property
    def _ledger(self) -> Ledger:
        return Ledger(self.recorder)

    @cached_property
    def _control(self) -> WorldControl | None:
        if self.plan.control is None or self.plan.world is None:
            return None
        return WorldControl(Caller(self.plan.control, RequestsTransport()), self.plan.world)

    @cached_property
    def _actors(self) -> dict[str, str]:
        return {urlsplit(url).netloc: service for service, url in self.plan.urls.items()}

    def _name_actor(self, url: str) -> str:
        verify_target(url)
        return self._actors.get(urlsplit(url).netloc, "autre")


def _describe_failure(failure: Exception) -> str:
    """One sentence without secrets; what is not the target's doing begins with BENCH_FAULT."""
    told = mask_text(str(failure))
    if isinstance(failure, StepsError) and failure.verdict != StepsError.verdict:
        return told
    return f"{BENCH_FAULT} : {type(failure).__name__} {told}"


def _open_session() -> FastHttpSession:
    """A session of one's own for each arrival: nobody inherits a connection.

    Its exchanges stay out of Locust's statistics, which hold the steps, as felt: one number everywhere.
    """
    return FastHttpSession(
        base_url=None,
        request_event=SILENT,
        user=None,
        network_timeout=NETWORK_TIMEOUT_S,
        connection_timeout=NETWORK_TIMEOUT_S,
    )
