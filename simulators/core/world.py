"""A world: a tenant with its own companies, clock, journal and faults, and a variant of each service."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulators.core.clock import Clock
from simulators.core.context import Context
from simulators.core.faults import Faults
from simulators.core.hosts import compute_origin
from simulators.core.journal import Journal
from simulators.core.peer import Peer
from simulators.core.service import Service


@dataclass
class World:
    """Nothing of a world is seen by another one that is alive at the same time."""

    name: str
    port: int
    services: Mapping[str, Service]
    peer: Peer
    clock: Clock = field(default_factory=Clock)
    seed: int = 42
    journal: Journal = field(default_factory=Journal)
    faults: Faults = field(default_factory=Faults)
    contexts: dict[str, Context] = field(default_factory=dict)
    addresses: Mapping[str, str] = field(default_factory=dict)
    """The origins that are not made of the world's name and port: a service elsewhere, or behind a proxy."""

    def context(self, service: str) -> Context | None:
        """What the service sees of this world; None when the bench runs without that service."""
        found = self.contexts.get(service)
        if found is None and service in self.services:
            found = self.contexts[service] = Context(self, self.services[service])
        return found

    def url(self, service: str) -> str:
        """The origin of a service in this world."""
        return self.addresses.get(service) or compute_origin(service, self.name, self.port)

    def close(self) -> None:
        """Free every database."""
        for one in self.contexts.values():
            one.close()
        self.contexts.clear()
