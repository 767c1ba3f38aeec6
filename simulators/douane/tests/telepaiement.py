"""A Télépaiement of a few lines: it takes the debts of customs, and tells through which portal one comes."""

from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from simulators.coproprietaire.tests.bench import Monde
from simulators.core.context import Context, context
from simulators.core.problem import json_response
from simulators.core.service import Service
from simulators.identity.answers import ERRORS, GABARITS
from simulators.identity.api import verify_access_token
from simulators.identity.jose import read_token
from simulators.identity.relying_party import RelyingParty, begin
from simulators.identity.schema import SCHEMA
from simulators.identity.sessions import current_session

NAME = "telepaiement"


def read_creances_recues(monde: Monde) -> list[dict[str, Any]]:
    """The debts that it was told, in order."""
    return list(_debts(monde.ctx(NAME)).values())


def _debts(ctx: Context) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = ctx.memory.setdefault("creances", {})
    return found


async def _take(request: Request) -> Response:
    token = await verify_access_token(request, issuer="douane", scope="taxation")
    assert token.client == "douane"
    sent, debts = orjson.loads(await request.body()), _debts(context(request))
    known = debts.setdefault(sent["reference"], sent)
    return json_response({}, 201 if known is sent else 200 if known == sent else 409)


async def _show_sepa(request: Request) -> Response:
    session = current_session(request)
    if session is None:
        return await begin(request, "douane", target=str(request.url))
    token = read_token(session.id_token)
    assert token is not None
    return PlainTextResponse(f"origine {token.text('origine')}")


def build_telepaiement() -> Service:
    """The service."""
    party = RelyingParty(
        ("douane",), find_account=lambda _ctx, _iss, sub: sub, login_path=None,
        targets=lambda ctx: frozenset({f"{ctx.origin}/sepa"}),
    )  # fmt: skip
    routes = (
        *party.routes(), Route("/api/creances", _take, methods=["POST"]), Route("/sepa", _show_sepa),
    )  # fmt: skip
    seed: Any = lambda _ctx, _document: None  # noqa: E731 - it takes nothing of a document
    return Service(
        name=NAME, title="Télépaiement", routes=routes, schema=SCHEMA, gabarits=(GABARITS,), policies=None,
        seed=seed, errors=ERRORS,
    )  # fmt: skip
