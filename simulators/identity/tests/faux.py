"""A dishonest provider, and the list of all the sites of the bench."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import context
from simulators.core.problem import json_response
from simulators.core.service import Service
from simulators.identity.tests.small_sites import (
    build_alpha,
    build_beta,
    build_gamma,
    build_party,
    build_site,
)
from simulators.identity.tests.tables import Tables


async def show_false_announcement(request: Request) -> Response:
    """What the dishonest provider says of itself: the truth, unless a test wants a lie."""
    ctx = context(request)
    truth = {
        "issuer": ctx.origin, "authorization_endpoint": f"{ctx.origin}/authorize",
        "token_endpoint": f"{ctx.origin}/token", "end_session_endpoint": f"{ctx.origin}/logout",
        "jwks_uri": f"{ctx.origin}/jwks", "display_name": "Faux",
    }  # fmt: skip
    return json_response(truth | ctx.memory.get("lie", {}))


async def give_false_tokens(request: Request) -> Response:
    """Whatever the test prepared."""
    answer: dict[str, Any] = context(request).memory["answer"]
    return json_response(answer, context(request).memory.get("status", 200))


def build_faux(tables: Tables) -> Service:
    """A provider that signs with a real key, and says what the test wants."""
    party = build_party(("alpha",), tables)
    keys = tuple(route for route in party.routes() if route.path == "/jwks")
    routes = (
        *keys,
        Route("/.well-known/openid-configuration", show_false_announcement),
        Route("/token", give_false_tokens, methods=["POST"]),
    )
    return build_site("faux", routes, tables)


BUILDERS = {"alpha": build_alpha, "beta": build_beta, "gamma": build_gamma, "faux": build_faux}
