"""One operation of the control door, as data."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from simulators.core.world import World
from simulators.core.worlds import Worlds


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A request body; a key it does not name is refused."""


class Nothing(Strict, frozen=True):
    """No body."""


@dataclass(frozen=True)
class Call:
    """What an operation receives: the worlds, the one that its address names, its body and its query."""

    worlds: Worlds
    world: World | None
    body: Any
    query: dict[str, str]

    @property
    def the_world(self) -> World:
        """The world that the address names; routing has already refused the others."""
        if self.world is None:
            raise LookupError("this operation has no {world} in its address")
        return self.world


@dataclass(frozen=True)
class Answer:
    """A status and a JSON value (None for an empty body)."""

    status: int
    value: Any = None


@dataclass(frozen=True)
class Operation:
    """Method, address, what it takes, what it does; `answers` documents the statuses."""

    method: str
    path: str
    summary: str
    body: type[Strict]
    run: Callable[[Call], Awaitable[Answer]]
    answers: tuple[tuple[int, str], ...] = ((200, "fait"),)
    query: tuple[str, ...] = ()
