"""The transport over sockets: requests, connections kept and shared."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from steps.drivers.origins import is_local, read_origin
from steps.drivers.transport import Answer, Exchange
from steps.errors import Inconclusive

CONNECT_SECONDS: Final = 5.0
READ_SECONDS: Final = 15.0


class RequestsTransport:
    """Speaks through one adapter, below requests' session: cookies and redirects stay ours to decide."""

    def __init__(self, *, read_seconds: float = READ_SECONDS, connections: int = 32) -> None:
        self._limits = (CONNECT_SECONDS, read_seconds)
        self._adapter = HTTPAdapter(pool_connections=connections, pool_maxsize=connections)
        self._session = requests.Session()

    def exchange(self, exchange: Exchange) -> Answer:
        """Send and wait for the whole answer; raises Inconclusive when none, or half of one, comes."""
        try:
            response = self._send(exchange)
            return Answer(response.status_code, tuple(response.raw.headers.items()), response.content)
        except requests.Timeout as error:
            raise Inconclusive(f"{exchange.url} : pas de réponse en {self._limits[1]:g} s") from error
        except requests.exceptions.ChunkedEncodingError as error:
            raise Inconclusive(f"{exchange.url} : réponse tronquée ({error})") from error
        except requests.RequestException as error:
            raise Inconclusive(f"{exchange.url} : connexion impossible ou coupée ({error})") from error

    def close(self) -> None:
        """Let the connections go."""
        self._adapter.close()
        self._session.close()

    def _send(self, exchange: Exchange) -> requests.Response:
        host = read_origin(exchange.url).host
        local = is_local(host)
        headers = dict(exchange.headers)
        if local:
            headers["Host"] = urlsplit(exchange.url).netloc
        # Part by part: cookies and credentials are ours to write; looking for them costs a tenth of a call.
        request = requests.PreparedRequest()
        request.prepare_method(exchange.method)
        request.prepare_url(_loopback(exchange.url) if local else exchange.url, None)
        request.prepare_headers(headers)
        request.prepare_body(exchange.body, None)
        proxies = (
            {}
            if local
            else self._session.merge_environment_settings(exchange.url, {}, None, None, None)["proxies"]
        )
        return self._adapter.send(request, timeout=self._limits, proxies=proxies)


def _loopback(url: str) -> str:
    # Python does not resolve *.localhost; browsers do, without asking anybody (RFC 6761 section 6.3).
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return parts._replace(netloc=f"127.0.0.1{port}").geturl()
