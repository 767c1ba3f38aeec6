"""Answers an address otherwise than the service does, in some cases only: the others go on as they were."""

from collections.abc import Awaitable, Callable
from html import escape
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Message

from simulators.core.service import Endpoint, Service

Wrapper = Callable[[Request, Endpoint], Awaitable[Response]]


def wrap(service: Service, path: str, wrapper: Wrapper, method: str = "GET") -> Service:
    """The service whose answer at an address goes through a wrapper; LookupError when it has no such one."""
    found = [r for r in service.routes if r.path == path and method in (r.methods or ())]
    if not found:
        raise LookupError(f"{service.name}: {method} {path} has moved, the mutant is void")
    original: Endpoint = found[0].endpoint

    async def answer(request: Request) -> Response:
        return await wrapper(request, original)

    return service.with_route(path, answer, (method,))


def write_page(title: str, body: str = "") -> Response:
    """A bare page, with a heading and no more than it is given."""
    name = escape(title)
    return HTMLResponse(
        f"<!doctype html><html lang=fr><title>{name}</title><main><h1>{name}</h1>{body}</main></html>"
    )


def with_query(request: Request, **values: str) -> Request:
    """The same request, with other values after the question mark."""
    query = urlencode({**request.query_params, **values}).encode()
    return Request({**request.scope, "query_string": query}, request.receive)


def with_form(request: Request, form: dict[str, str]) -> Request:
    """The same request, as if this form had been sent."""

    async def receive() -> Message:
        return {"type": "http.request", "body": urlencode(form).encode(), "more_body": False}

    headers = [(name, value) for name, value in request.scope["headers"] if name != b"content-type"]
    typed = (b"content-type", b"application/x-www-form-urlencoded")
    return Request({**request.scope, "headers": [*headers, typed]}, receive)
