"""Services started on real sockets in a thread, and what a test does with a world of them."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import orjson
import requests
from starlette.types import Receive, Scope, Send

from simulators.core.clock import Clock
from simulators.core.context import Context
from simulators.core.dispatch import build_dispatch
from simulators.core.faults import Fault
from simulators.core.peer import Peer
from simulators.core.service import Service
from simulators.core.serving import Serving, bind
from simulators.core.world import World
from simulators.core.worlds import Worlds
from simulators.identity.subjects import pairwise_sub
from simulators.identity.tests.browser import Browser, Page
from simulators.identity.tokens_asked import obtain_token
from simulators.peuplement.document import read_document

T = TypeVar("T")


@dataclass
class Monde:
    """One world of the services under test."""

    world: World
    loop: asyncio.AbstractEventLoop

    def url(self, service: str, path: str = "") -> str:
        """An address."""
        return self.world.url(service) + path

    def ctx(self, service: str) -> Context:
        """What a service knows; a test that acts as an officer does so through it."""
        found = self.world.context(service)
        assert found is not None
        return found

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run something in the loop of the services, as the control door does."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(10)

    def peupler(self, raw: Mapping[str, Any]) -> None:
        """Add a part of a document to every service; raises the Problem of the first that refuses it."""
        document = read_document(orjson.loads(orjson.dumps(raw)))
        for name in self.world.services:
            self.ctx(name).service.seed(self.ctx(name), document)

    def arm(self, name: str, service: str, route: str | None = None, times: int = 1) -> None:
        """Prepare a fault."""
        self.world.faults.arm(Fault(name, service, route, times))

    def obtain_token(self, site: str, scope: str, caller: str = "portailpro", service: str = "") -> str:
        """A token that a service obtains in its own name."""
        return self.run(obtain_token(self.ctx(caller), site, service or site, scope))

    def read_sub(self, site: str, identifiant: str, reader: str = "portailpro") -> str:
        """The name of an account towards another service."""
        return pairwise_sub(self.ctx(site), identifiant, reader)

    def call(self, method: str, url: str, token: str = "", body: object = None) -> requests.Response:
        """Call an API as a machine does."""
        host, _, path = url.removeprefix("http://").partition("/")
        headers = {"Host": host} | ({"Authorization": f"Bearer {token}"} if token else {})
        port = host.rpartition(":")[2]
        return requests.request(
            method, f"http://127.0.0.1:{port}/{path}", headers=headers, timeout=5,
            data=body if isinstance(body, bytes) else None, json=None if isinstance(body, bytes) else body,
        )  # fmt: skip

    def log_in(self, site: str, identifiant: str, password: str, browser: Browser | None = None) -> Browser:
        """A browser in which someone has logged in at a site; the answer may be a refusal."""
        browser = browser or Browser()
        browser.follow(
            self.fill_login(browser, browser.get(self.url(site, "/connexion")), identifiant, password)
        )
        return browser

    def fill_login(self, browser: Browser, page: Page, identifiant: str, password: str) -> Page:
        """Fill the login form of a page, wherever it leads next."""
        form = {name: page.hidden(name) for name in ("csrf", "suite", "retour")}
        parts = page.url.split("/")
        return browser.post(
            f"{parts[0]}//{parts[2]}/connexion", form | {"identifiant": identifiant, "mot_de_passe": password}
        )

    def attach(self, site: str, identifiant: str, password: str) -> tuple[str, str]:
        """What the portal receives when a person attaches an account: its sub, and a token in their name."""
        browser = Browser()
        form = browser.follow(browser.get(self.url("portailpro", f"/rattacher/{site}")))
        answer = orjson.loads(browser.follow(self.fill_login(browser, form, identifiant, password)).text)
        return answer["sub"], answer["jeton"]


@dataclass
class Bench:
    """The server; each test opens a world of its own."""

    worlds: Worlds
    loop: asyncio.AbstractEventLoop

    @contextmanager
    def open(self, raw: Mapping[str, Any], variants: Mapping[str, Service] | None = None) -> Iterator[Monde]:
        """A new world, peopled, some services replaced by a variant."""
        monde = Monde(self.worlds.open(variants=variants, clock=Clock(), seed=7), self.loop)
        try:
            monde.peupler(raw)
            yield monde
        finally:
            self.worlds.close(monde.world.name)


@contextmanager
def run_bench(builders: Mapping[str, Callable[[], Service]]) -> Iterator[Bench]:
    """Start on a free port, stop at the end."""
    ready, found = threading.Event(), dict[str, Any]()

    async def serve() -> None:
        listener, peer = bind(0), Peer()
        services = {name: build() for name, build in builders.items()}
        worlds = Worlds(services, peer, listener.getsockname()[1])
        serving = Serving([(build_dispatch(worlds, _no_welcome), listener)])
        running = asyncio.create_task(serving.run(handle_signals=False))
        await serving.wait_started()
        loop = asyncio.get_running_loop()
        found.update(bench=Bench(worlds, loop), stop=lambda: loop.call_soon_threadsafe(serving.stop))
        ready.set()
        await running
        await peer.close()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    assert ready.wait(10), "the services under test did not start"
    yield found["bench"]
    found["stop"]()
    thread.join(10)


async def _no_welcome(_scope: Scope, _receive: Receive, _send: Send) -> None:
    """There is no welcome page here."""
