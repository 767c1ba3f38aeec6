"""GET /logout: a client asks that its person be logged out here too (RP-Initiated Logout 1.0)."""

from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import context
from simulators.identity.checks.logout.facts import LogoutFacts
from simulators.identity.checks.run import run_checks
from simulators.identity.cookies import SESSION, clear_cookie
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.jose import read_token
from simulators.identity.keysets import find_key
from simulators.identity.op.settings import ProviderSettings
from simulators.identity.params import Params
from simulators.identity.sessions import close_session, current_session

NO_HINT = Reason(
    "deconnexion-sans-preuve", "invalid_request",
    "La demande de déconnexion ne dit pas de quelle connexion il s’agit.",
    "id_token_hint is absent or unreadable, or names no registered client",
)  # fmt: skip
TITLE = "Déconnexion refusée"


async def end_session(provider: ProviderSettings, request: Request) -> Response:
    """End the session that the hint speaks of, then go back to the client."""
    params = Params.parse(request.scope["query_string"])
    facts = await _read(provider, request, params)
    try:
        run_checks(provider.checks.logout, facts)
    except ProtocolRefusal as refusal:
        raise refusal.as_page(TITLE) from refusal
    if facts.session is not None:
        close_session(facts.ctx, facts.session)
    response = RedirectResponse(_compute_exit(params), status_code=303)
    clear_cookie(response, SESSION)
    return response


async def _read(provider: ProviderSettings, request: Request, params: Params) -> LogoutFacts:
    ctx, token = context(request), read_token(params.text("id_token_hint"))
    audience = token.claims.get("aud") if token else None
    client = provider.find_client(audience) if isinstance(audience, str) else None
    if token is None or client is None:
        raise ProtocolRefusal(NO_HINT).as_page(TITLE)
    key = await find_key(ctx, ctx.service.name, token.kid)
    return LogoutFacts(ctx, params, client, token, key, current_session(request))


def _compute_exit(params: Params) -> str:
    address, state = params.text("post_logout_redirect_uri"), params.text("state")
    if not address:
        return "/"
    return f"{address}?{urlencode({'state': state})}" if state else address
