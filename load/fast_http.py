"""The HTTP driver's transport over Locust's own session: the bytes go out and are counted by Locust."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from steps.drivers.origins import is_local, read_origin
from steps.drivers.transport import Answer, Exchange
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from collections.abc import Callable

    from locust.contrib.fasthttp import FastHttpSession


class FastHttpTransport:
    """One exchange, one line of Locust's statistics; redirects and cookies stay the driver's."""

    def __init__(self, session: FastHttpSession, name_of: Callable[[Exchange], str]) -> None:
        self._session = session
        # Locust's own jar would add cookies by rules of its own (Secure ones never over http, any by port).
        session.client.cookiejar = None
        self._name_of = name_of

    def exchange(self, exchange: Exchange) -> Answer:
        """Send and wait for the whole answer; raises Inconclusive when none comes."""
        headers = dict(exchange.headers)
        url = exchange.url
        if is_local(read_origin(url).host):
            # Locust's client resolves names by itself and knows nothing of *.localhost.
            parts = urlsplit(url)
            headers["Host"] = parts.netloc
            url = parts._replace(netloc=f"127.0.0.1:{parts.port or 80}").geturl()
        with self._session.request(
            exchange.method,
            url,
            name=self._name_of(exchange),
            data=exchange.body.decode() if exchange.body else None,
            headers=headers,
            allow_redirects=False,
            catch_response=True,
        ) as response:
            if not response.status_code:
                raise Inconclusive(f"{exchange.url} : pas de réponse ({response.error})")
            # A refusal is data for the journey to judge, not a failure of the exchange.
            response.success()
            pairs = tuple((str(name), str(value)) for name, value in response.headers.items())
            return Answer(response.status_code, pairs, response.content or b"")

    def close(self) -> None:
        """Let the connections go."""
        self._session.client.clientpool.close()
