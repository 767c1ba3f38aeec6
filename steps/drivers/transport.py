"""The seam between the driver without browser and whatever carries its bytes: two methods.

Implementations: requests over sockets (transport_requests), Locust's own session (in load).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request, address absolute and logical: ``http://portailpro--w1.localhost:8700/…``."""

    method: str
    url: str
    headers: Headers = ()
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, redirects not followed, body decoded of its transfer and content codings."""

    status: int
    headers: Headers
    body: bytes

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next(self.headers_named(name), None)

    def headers_named(self, name: str) -> Iterator[str]:
        """Every header of that name; ``Set-Cookie`` may come several times."""
        return (value for key, value in self.headers if key.lower() == name)


class Transport(Protocol):
    """Carries one exchange at a time; ``*.localhost`` goes to 127.0.0.1, ``Host`` keeps the logical host."""

    def exchange(self, exchange: Exchange) -> Answer:
        """Send and wait for the whole answer; raises Inconclusive when none, or half of one, comes."""

    def close(self) -> None:
        """Let the connections go."""
