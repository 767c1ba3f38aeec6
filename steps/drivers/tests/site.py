"""Pages served in process by ``responses``, and a driver in front of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.drivers.http.driver import HttpDriver
from steps.drivers.tests.addresses import NOW
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    import responses

ROOT = "http://portail.example"
LOCAL = "http://portailpro--w1.localhost:8700"


def driver() -> HttpDriver:
    """One person without browser, at a fixed moment."""
    return HttpDriver(RequestsTransport(), lambda: NOW)


def serve(mock: responses.RequestsMock, path: str, body: str, **more: object) -> None:
    """Answer a page of the portal."""
    mock.get(ROOT + path, body=body, content_type="text/html; charset=utf-8", **more)
