"""What a service sees of the world it answers in."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from simulators.core.chance import Chance
from simulators.core.store import Store

if TYPE_CHECKING:
    from starlette.requests import Request

    from simulators.core.clock import Clock
    from simulators.core.faults import Faults
    from simulators.core.journal import Journal
    from simulators.core.peer import Peer
    from simulators.core.service import Service
    from simulators.core.world import World

SCOPE_KEY = "bench.context"


@dataclass
class Context:
    """One service in one world: the only door through which its code reaches time, chance and storage."""

    world: "World"
    service: "Service"

    @cached_property
    def store(self) -> Store:
        """Its database, made on first touch."""
        return Store(self.service.schema)

    @cached_property
    def chance(self) -> Chance:
        """Its own sequence of draws."""
        return Chance(f"{self.world.seed}:{self.world.name}:{self.service.name}")

    @cached_property
    def memory(self) -> dict[str, Any]:
        """What it may keep for the life of the world without writing it down (keys, caches)."""
        return {}

    @cached_property
    def origin(self) -> str:
        """Its own address, without a final slash."""
        return self.url(self.service.name)

    @property
    def clock(self) -> "Clock":
        """The clock of the world."""
        return self.world.clock

    @property
    def journal(self) -> "Journal":
        """The journal of the world."""
        return self.world.journal

    @property
    def faults(self) -> "Faults":
        """The faults armed in the world."""
        return self.world.faults

    @property
    def peer(self) -> "Peer":
        """The HTTP client towards the other services."""
        return self.world.peer

    def url(self, service: str, path: str = "") -> str:
        """The address of a service of the same world."""
        return self.world.url(service) + path

    def note(self, text: str, status: int = 0) -> None:
        """Leave a remark in the journal, such as the reason of a refusal."""
        self.journal.record(
            at=self.clock.now().isoformat(), caller=self.service.name, service=self.service.name,
            method="NOTE", path="", status=status, note=text,
        )  # fmt: skip

    def close(self) -> None:
        """Free the database if it was ever touched."""
        if "store" in self.__dict__:
            self.store.close()


def context(request: "Request") -> Context:
    """The world and service that a request is for."""
    found: Context = request.scope[SCOPE_KEY]
    return found
