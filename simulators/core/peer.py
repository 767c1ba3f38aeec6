"""The HTTP client of the services: it reaches the other simulators of this machine and nothing else."""

import errno
import socket
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson
from aiohttp.abc import AbstractResolver, ResolveResult

# Real seconds: long enough for a busy machine, so that only a fault is heard as silence.
TIMEOUT_S = 6.0


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


class _LoopbackResolver(AbstractResolver):
    """Python does not resolve *.localhost; nothing else may be reached from here."""

    async def resolve(self, host: str, port: int = 0, family: int = socket.AF_INET) -> list[ResolveResult]:
        if host != "localhost" and not host.endswith(".localhost"):
            raise OSError(errno.EHOSTUNREACH, f"{host}: the simulators reach *.localhost only")
        return [
            ResolveResult(
                hostname=host, host="127.0.0.1", port=port, family=family, proto=0,
                flags=socket.AI_NUMERICHOST,
            )
        ]  # fmt: skip

    async def close(self) -> None:
        """Nothing is held."""


class Peer:
    """One pool of connections for the whole process."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(resolver=_LoopbackResolver(), limit=0, use_dns_cache=False),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=TIMEOUT_S),
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
        sent = {"User-Agent": f"banc/{caller}", **(headers or {})}
        try:
            async with self._open().request(
                method, url, headers=sent, data=body, allow_redirects=False
            ) as answer:
                return PeerAnswer(answer.status, dict(answer.headers), await answer.read())
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise PeerUnreachable(f"{method} {url}: {type(error).__name__} {error}") from error

    async def close(self) -> None:
        """Give the connections back."""
        if self._session is not None:
            await self._session.close()
            self._session = None
