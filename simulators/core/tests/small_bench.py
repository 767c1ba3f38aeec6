"""A bench of one service, small enough to read, started on real sockets in a thread."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import requests
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from simulators.core.clock import Clock
from simulators.core.context import Context, context
from simulators.core.control.door import build_door
from simulators.core.control.operation import Operation
from simulators.core.control.time_and_faults import OPERATIONS
from simulators.core.dispatch import build_dispatch
from simulators.core.errors import Problem, Refusal
from simulators.core.peer import Peer
from simulators.core.service import Service
from simulators.core.serving import Serving, bind
from simulators.core.worlds import Worlds
from simulators.peuplement.conversion import convert

BODY = "bonjour " * 200


async def _hello(request: Request) -> Response:
    return PlainTextResponse(f"{context(request).world.name} {BODY}")


async def _count(request: Request) -> Response:
    store = context(request).store
    store.run("INSERT INTO visite DEFAULT VALUES")
    row = store.one("SELECT count(*) AS n FROM visite")
    return PlainTextResponse(str(row["n"] if row else 0))


async def _deposit(request: Request) -> Response:
    """Reads what was sent, then counts like the others."""
    await request.body()
    return await _count(request)


async def _crash(_request: Request) -> Response:
    raise ZeroDivisionError("planted")


async def _refuse(_request: Request) -> Response:
    raise Refusal(403, "Accès refusé", "Vous n’avez pas ce droit.", "droit-absent")


async def _problem(_request: Request) -> Response:
    raise Problem(422, "Document refusé", "SIREN faux", field="$.siren")


async def _read(request: Request) -> Response:
    return PlainTextResponse(str(len(await request.body())))


async def _turn_away(_request: Request) -> Response:
    raise Refusal(401, "Inconnu", "Qui êtes-vous ?", "sans-session")


def _seed(_ctx: Context, _document: object) -> None:
    """Nothing to seed."""


def build_small_service() -> Service:
    """A service that greets, counts, crashes and refuses."""
    routes = tuple(
        Route(path, endpoint)
        for path, endpoint in (
            ("/", _hello), ("/compte", _count), ("/crash", _crash), ("/refus", _refuse),
            ("/probleme", _problem),
        )
    )  # fmt: skip
    routes = (*routes, Route("/depot", _deposit, methods=["POST"]))
    routes += (Route("/lire", _read, methods=["POST"]), Route("/renvoi", _turn_away, methods=["POST"]))
    return Service(
        name="petit", title="Petit site", routes=routes, gabarits=(), policies=None, seed=_seed,
        schema="CREATE TABLE visite (id INTEGER PRIMARY KEY);",
    )  # fmt: skip


@dataclass
class SmallBench:
    """Addresses and worlds of the small bench."""

    port: int
    control: str
    worlds: Worlds

    def open_world(self) -> str:
        """A new world with a frozen clock."""
        return self.worlds.open(clock=Clock(), seed=1).name

    def get(self, world: str, path: str, **options: Any) -> requests.Response:
        """Ask the service in a world."""
        return self.get_host(f"petit--{world}.localhost:{self.port}", path, **options)

    def post(self, world: str, path: str, **options: Any) -> requests.Response:
        """Send something to the service in a world."""
        headers = {"Host": f"petit--{world}.localhost:{self.port}", **options.pop("headers", {})}
        return requests.post(f"http://127.0.0.1:{self.port}{path}", headers=headers, timeout=20, **options)

    def get_host(self, host: str, path: str, **options: Any) -> requests.Response:
        """Ask with any Host header."""
        return requests.get(
            f"http://127.0.0.1:{self.port}{path}",
            headers={"Host": host},
            timeout=5,
            **options,
        )


@contextmanager
def run_small_bench(operations: tuple[Operation, ...] = OPERATIONS) -> Iterator[SmallBench]:
    """Start it on free ports, stop it at the end."""
    ready: threading.Event = threading.Event()
    found: list[SmallBench] = []
    stops: list[tuple[asyncio.AbstractEventLoop, Serving]] = []

    async def serve() -> None:
        listener, control = bind(0), bind(0)
        peer = Peer()
        worlds = Worlds({"petit": build_small_service()}, peer, listener.getsockname()[1])
        door = build_door(worlds, operations, convert)
        serving = Serving([(build_dispatch(worlds, door), listener), (door, control)])
        running = asyncio.create_task(serving.run(handle_signals=False))
        await serving.wait_started()
        found.append(SmallBench(worlds.port, f"http://127.0.0.1:{control.getsockname()[1]}", worlds))
        stops.append((asyncio.get_running_loop(), serving))
        ready.set()
        await running
        await peer.close()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    assert ready.wait(10), "the small bench did not start"
    yield found[0]
    loop, serving = stops[0]
    loop.call_soon_threadsafe(serving.stop)
    thread.join(10)
