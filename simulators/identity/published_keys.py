"""GET /jwks: the public keys of a service, provider or client."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.problem import json_response
from simulators.identity.keys import compute_jwks


async def show_keys(request: Request) -> Response:
    """The key set that others verify its signatures with (RFC 7517)."""
    return json_response(compute_jwks(context(request)))
