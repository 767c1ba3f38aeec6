"""The HTTP client of the services: it reaches the simulators of this machine, and what a world names."""

import errno
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import orjson

# Real seconds: long enough for a busy machine, so that only a fault is heard as silence.
TIMEOUT_S = 6.0
_LARGE = 1024 * 1024


class PeerUnreachable(OSError):
    """The other service did not give a usable answer: refused, cut, too slow or unreadable."""


@dataclass(frozen=True, slots=True)
class PeerAnswer:
    """What another service answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body read as JSON; raises PeerUnreachable when it is not."""
        try:
            return orjson.loads(self.body)
        except orjson.JSONDecodeError as error:
            raise PeerUnreachable(f"expected JSON, found {self.body[:60]!r}") from error


def _aim(url: str, allowed: Collection[str] = ()) -> tuple[str, str]:
    """The loopback address of a simulator, and the host it is asked for; or a host that a world names.

    Python does not resolve *.localhost; and so every world shares the connections of one address.
    """
    asked = urlsplit(url)
    host = asked.hostname or ""
    if host in allowed:
        return url, asked.netloc
    if host != "localhost" and not host.endswith(".localhost"):
        raise OSError(errno.EHOSTUNREACH, f"{host}: the simulators reach *.localhost only")
    port = f":{asked.port}" if asked.port else ""
    return asked._replace(netloc=f"127.0.0.1{port}").geturl(), asked.netloc


def _as_payload(body: bytes | None) -> bytes | BytesIO | None:
    """A large body is sent piece by piece, so that it does not hold the loop up."""
    return BytesIO(body) if body is not None and len(body) > _LARGE else body


class Peer:
    """One pool of connections for the whole process."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._allowed: set[str] = set()

    def allow(self, origins: Iterable[str]) -> None:
        """Let these addresses be reached too: a world names them as those of its services."""
        names = (urlsplit(origin).hostname or "" for origin in origins)
        self._allowed.update(name for name in names if name and not name.endswith("localhost"))

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                cookie_jar=aiohttp.DummyCookieJar(),
                # aiohttp would round six seconds up to the next whole one of its clock: seven, at worst.
                timeout=aiohttp.ClientTimeout(total=TIMEOUT_S, ceil_threshold=2 * TIMEOUT_S),
                trust_env=False,
            )
            # aiohttp would send an idempotent request again in silence: an armed fault must be felt.
            self._session._retry_connection = False  # noqa: SLF001 - no public switch
        return self._session

    async def request(
        self,
        caller: str,
        method: str,
        url: str,
        *,
        headers: dict[str, str] | None = None,
        body: bytes | None = None,
    ) -> PeerAnswer:
        """Ask another service; redirects are not followed. Raises PeerUnreachable."""
        try:
            address, host = _aim(url, self._allowed)
            sent = {"Host": host, "User-Agent": f"banc/{caller}", **(headers or {})}
            async with self._open().request(
                method, address, headers=sent, data=_as_payload(body), allow_redirects=False
            ) as answer:
                return PeerAnswer(answer.status, dict(answer.headers), await answer.read())
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise PeerUnreachable(f"{method} {url}: {type(error).__name__} {error}") from error

    async def close(self) -> None:
        """Give the connections back."""
        if self._session is not None:
            await self._session.close()
            self._session = None
