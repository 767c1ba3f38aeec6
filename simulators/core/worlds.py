"""The worlds alive in this process."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from simulators.core.clock import Clock
from simulators.core.context import Context
from simulators.core.errors import Problem
from simulators.core.peer import Peer
from simulators.core.places import HERE, Places
from simulators.core.service import Service
from simulators.core.world import World

Variant = Callable[[Service], Service]


class Worlds:
    """Opens and closes worlds; the services are shared, what they remember is not."""

    def __init__(self, services: Mapping[str, Service], peer: Peer, port: int) -> None:
        self.services = dict(services)
        self.port = port
        self._peer = peer
        self._alive: dict[str, World] = {}
        self._opened = 0

    def open(
        self,
        name: str | None = None,
        *,
        variants: Mapping[str, Service] | None = None,
        clock: Clock,
        seed: int,
        places: Places = HERE,
    ) -> World:
        """A new empty world; a name already alive is refused with a Problem 409."""
        if name is None:
            self._opened += 1
            name = f"w{self._opened}"
        if name in self._alive:
            raise Problem(409, "Monde déjà ouvert", f"world: « {name} » est déjà ouvert", field="$.world")
        services = {**self.services, **(variants or {})}
        world = World(
            name=name, port=self.port, peer=self._peer, clock=clock, seed=seed, addresses=places.addresses,
            services={n: service for n, service in services.items() if n not in places.absent},
        )  # fmt: skip
        self._peer.allow(world.addresses.values())
        self._alive[name] = world
        return world

    def find(self, name: str) -> World | None:
        """The world of that name, if it is alive."""
        return self._alive.get(name)

    def find_by_host(self, host: str) -> Context | None:
        """The service whose public address bears this host, in whichever world says so."""
        for world in self._alive.values():
            for service, origin in world.addresses.items():
                if urlsplit(origin).netloc == host:
                    return world.context(service)
        return None

    def close(self, name: str) -> bool:
        """End a world; False when there was none of that name."""
        world = self._alive.pop(name, None)
        if world is not None:
            world.close()
        return world is not None

    def __iter__(self) -> Iterator[World]:
        return iter(tuple(self._alive.values()))


def describe(world: World) -> dict[str, Any]:
    """A world as the control door shows it."""
    return {
        "world": world.name,
        "services": {name: world.url(name) for name in world.services},
        "now": world.clock.today_in_paris().isoformat(),
    }
