"""A journey's exchanges, recorded once on the simulators, then played again at no cost of theirs."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from load.calibration.launching import ROOT
from load.errors import BenchBroken
from load.journeys.registry import JOURNEYS
from load.journeys.visit import Visit
from load.ledger import Ledger
from load.measure.samples import Arrival
from load.timing import Stopwatch
from load.users.casting import draw_people, leave_out_the_future
from load.users.troupe import draw_troupe
from steps.bench import start_bench
from steps.datasets.document import write_document
from steps.drivers.control import ControlDoor
from steps.drivers.http.driver import HttpDriver
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from load.measure.samples import Sample
    from load.users.casting import Cast
    from steps.drivers.transport import Answer, Exchange, Transport

# What belongs to one connection, and not to the answer.
HOP_BY_HOP = {"connection", "content-encoding", "content-length", "date", "server", "transfer-encoding"}


class Recorded(msgspec.Struct, frozen=True):
    """One exchange: what the journey sent, what it was answered."""

    method: str
    url: str
    sent: tuple[tuple[str, str], ...]
    data: bytes | None
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class RecordingTransport:
    """A transport that keeps what passes."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.exchanges: list[Recorded] = []

    def exchange(self, exchange: Exchange) -> Answer:
        """Pass it on, and keep both sides."""
        answer = self._transport.exchange(exchange)
        kept = tuple(pair for pair in answer.headers if pair[0].lower() not in HOP_BY_HOP)
        self.exchanges.append(
            Recorded(
                exchange.method,
                exchange.url,
                exchange.headers,
                exchange.body,
                answer.status,
                kept,
                answer.body,
            )
        )
        return answer

    def close(self) -> None:
        """Let the connections go."""
        self._transport.close()


class Silence:
    """A recorder for figures that nobody reads."""

    def record(self, sample: Sample) -> None:
        """Forget one fact, unless it says that nothing was measured."""
        if isinstance(sample, Arrival) and (sample.error or sample.wrong):
            raise BenchBroken(f"le parcours n’est pas allé au bout : {sample.error or sample.wrong}")


def record_journey(name: str, cast: Cast) -> tuple[Mapping[str, str], tuple[Recorded, ...]]:
    """The addresses of the world, and what the first person of that journey exchanged with it."""
    bench = start_bench(ROOT)
    try:
        control = ControlDoor(bench.wait().control, RequestsTransport())
        world = control.open_world(write_document(leave_out_the_future(cast, draw_people(cast))))
        transport = RecordingTransport(RequestsTransport())
        watch = Stopwatch(0, perf_counter(), Silence(), perf_counter)
        who = draw_troupe(cast).assign([JOURNEYS[name].role])[0]
        JOURNEYS[name].play(Visit(who, HttpDriver(transport), world.urls, watch, Ledger(Silence())))
        transport.close()
    finally:
        bench.stop()
    return world.urls, tuple(transport.exchanges)


@contextmanager
def replay(exchanges: tuple[Recorded, ...], folder: Path) -> Iterator[None]:
    """Answer the same again, on the same port, from another process, for as long as it is needed."""
    path = folder / "exchanges.json"
    path.write_bytes(msgspec.json.encode(exchanges))
    port = urlsplit(exchanges[0].url).port
    child = start_bench(ROOT, (sys.executable, "-m", "load.benchmarks.replaying", str(path), str(port)))
    try:
        child.wait()
        yield
    finally:
        child.stop()
