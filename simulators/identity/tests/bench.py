"""The four sites started on real sockets in a thread, and what a test does with them."""

import asyncio
import threading
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from simulators.core.clock import Clock
from simulators.core.context import Context
from simulators.core.dispatch import build_dispatch
from simulators.core.peer import Peer
from simulators.core.serving import Serving, bind
from simulators.core.world import World
from simulators.core.worlds import Worlds
from simulators.identity.tests.browser import Browser, Page
from simulators.identity.tests.faux import BUILDERS
from simulators.identity.tests.tables import Tables

T = TypeVar("T")


@dataclass
class Sites:
    """One world of the four sites."""

    world: World
    loop: asyncio.AbstractEventLoop

    def url(self, service: str, path: str = "") -> str:
        """An address."""
        return self.world.url(service) + path

    def ctx(self, service: str) -> Context:
        """What a site knows; the tests that cheat, cheat through it."""
        found = self.world.context(service)
        assert found is not None
        return found

    def run(self, coroutine: Awaitable[T]) -> T:
        """Run something in the loop of the sites, as a site would."""

        async def wait() -> T:
            return await coroutine

        return asyncio.run_coroutine_threadsafe(wait(), self.loop).result(10)

    def notes(self, service: str) -> list[str]:
        """The remarks that a site left in the journal."""
        return [e.note for e in self.world.journal.after(0, service) if e.method == "NOTE"]

    def log_in(self, browser: Browser, page: Page, who: str = "ada", password: str = "") -> Page:
        """Fill the login form of a page."""
        form = {
            "csrf": page.hidden("csrf"), "suite": page.hidden("suite"), "retour": page.hidden("retour"),
            "identifiant": who, "mot_de_passe": password or {"ada": "mot-d-ada", "bob": "mot-de-bob"}[who],
        }  # fmt: skip
        parts = page.url.split("/")
        return browser.post(f"{parts[0]}//{parts[2]}/connexion", form)


@dataclass
class IdentityBench:
    """The server; each test opens worlds of its own."""

    worlds: Worlds
    loop: asyncio.AbstractEventLoop

    def open(self, tables: Mapping[str, Tables] | None = None) -> Sites:
        """A new world; some sites with other tables of checks."""
        variants = {name: BUILDERS[name](given) for name, given in (tables or {}).items()}
        return Sites(self.worlds.open(variants=variants, clock=Clock(), seed=7), self.loop)


@contextmanager
def run_bench() -> Iterator[IdentityBench]:
    """Start on a free port, stop at the end."""
    ready, found = threading.Event(), dict[str, Any]()

    async def serve() -> None:
        listener, peer = bind(0), Peer()
        services = {name: build(Tables()) for name, build in BUILDERS.items()}
        worlds = Worlds(services, peer, listener.getsockname()[1])
        serving = Serving([(build_dispatch(worlds, _nothing), listener)])
        running = asyncio.create_task(serving.run(handle_signals=False))
        await serving.wait_started()
        loop = asyncio.get_running_loop()
        found.update(bench=IdentityBench(worlds, loop), stop=lambda: loop.call_soon_threadsafe(serving.stop))
        ready.set()
        await running
        await peer.close()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    assert ready.wait(10), "the bench of the identity tests did not start"
    yield found["bench"]
    found["stop"]()
    thread.join(10)


async def _nothing(_scope: Any, _receive: Any, _send: Any) -> None:
    """There is no welcome page here."""
