"""POST /token: a code, or a client's own name, against tokens."""

from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.problem import json_response
from simulators.identity.clients import Client
from simulators.identity.errors import UNAUTHORIZED, ProtocolRefusal, Reason
from simulators.identity.op.client_proof import verify_client
from simulators.identity.op.grants import exchange_code, grant_credentials
from simulators.identity.op.settings import ProviderSettings
from simulators.identity.params import Params

UNKNOWN_GRANT = Reason(
    "grant-type-inconnu", "unsupported_grant_type",
    "Cette manière d’obtenir un jeton n’est pas acceptée.",
    "grant_type must be authorization_code or client_credentials",
)  # fmt: skip
GrantType = Callable[[ProviderSettings, Context, Params, Client], dict[str, Any]]
_GRANTS: dict[str, GrantType] = {"authorization_code": exchange_code, "client_credentials": grant_credentials}


async def issue_tokens(provider: ProviderSettings, request: Request) -> Response:
    """Tokens, or an error in JSON (RFC 6749 section 5)."""
    ctx, params = context(request), Params.parse(await request.body())
    try:
        client = await verify_client(provider, ctx, params, request.headers.get("authorization", ""))
        return json_response(_find_grant(params)(provider, ctx, params, client))
    except ProtocolRefusal as refusal:
        ctx.note(f"refus : {refusal}", refusal.reason.status)
        return show_token_refusal(refusal)


def _find_grant(params: Params) -> GrantType:
    asked = params.text("grant_type")
    if asked not in _GRANTS:
        raise ProtocolRefusal(UNKNOWN_GRANT, asked)
    return _GRANTS[asked]


def show_token_refusal(refusal: ProtocolRefusal) -> Response:
    """The wire form of a refusal at /token."""
    reason = refusal.reason
    error = "invalid_client" if reason.status == UNAUTHORIZED else reason.error
    body = {"error": error, "error_description": f"{reason.code}: {reason.en}"}
    return json_response(body, reason.status)
