"""The HTTP driver's transport over Locust's own session: bytes out and in, timed exchange by exchange."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from steps.drivers.masking import mask_url
from steps.drivers.origins import is_local, read_origin
from steps.drivers.transport import Answer, Exchange
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from collections.abc import Callable

    from locust.contrib.fasthttp import FastHttpSession

    Note = Callable[[str, float, tuple[str, str, int]], None]


class FastHttpTransport:
    """Redirects and cookies stay the driver's; `note` is told who answered, in how long, and what."""

    def __init__(self, session: FastHttpSession, name_actor: Callable[[str], str], note: Note) -> None:
        self._session = session
        # Locust's own jar would add cookies by rules of its own (Secure ones never over http, any by port).
        session.client.cookiejar = None
        self._name_actor, self._note = name_actor, note

    def exchange(self, exchange: Exchange) -> Answer:
        """Send and wait for the whole answer; raises Inconclusive when none comes."""
        headers, url = dict(exchange.headers), exchange.url
        actor = self._name_actor(url)
        if is_local(read_origin(url).host):
            # Locust's client resolves names by itself and knows nothing of *.localhost.
            parts = urlsplit(url)
            headers["Host"] = parts.netloc
            url = parts._replace(netloc=f"127.0.0.1:{parts.port or 80}").geturl()
        began = perf_counter()
        with self._session.request(
            exchange.method,
            url,
            name=exchange.method,
            data=exchange.body.decode() if exchange.body else None,
            headers=headers,
            allow_redirects=False,
            catch_response=True,
        ) as response:
            # A refusal is data for the journey to judge, not a failure of the exchange.
            response.success()
            spent, status = perf_counter() - began, response.status_code or 0
            self._note(actor, spent, (exchange.method, exchange.url, status))
            if not status:
                raise Inconclusive(f"{mask_url(exchange.url)} : pas de réponse ({response.error})")
            pairs = tuple((str(name), str(value)) for name, value in response.headers.items())
            return Answer(status, pairs, response.content or b"")

    def close(self) -> None:
        """Let the connections go."""
        self._session.client.clientpool.close()
