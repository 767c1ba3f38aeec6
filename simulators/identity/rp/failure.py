"""A login that ended without an identity."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.identity.flows import CONNEXION, Failure, Flow
from simulators.identity.rp.begin import begin
from simulators.identity.rp.own_login import show_own_login
from simulators.identity.rp.settings import RelyingPartySettings
from simulators.identity.sessions import current_session

LOGIN_REQUIRED = "login_required"
ASK = "Connectez-vous pour continuer."
BAD_GATEWAY, BAD_REQUEST = 502, 400


async def fail(party: RelyingPartySettings, request: Request, flow: Flow, failure: Failure) -> Response:
    """The purpose's own answer if it has one; else the login page, or a page that says why."""
    context(request).note(f"connexion sans identité : {failure.code} ({flow.provider})")
    handler = party.failures.get(flow.purpose)
    if handler is not None:
        return await handler(request, flow, failure)
    if failure.code == LOGIN_REQUIRED and flow.purpose == CONNEXION:
        return await _ask_to_log_in(party, request, flow)
    status = BAD_GATEWAY if failure.peer_silent else BAD_REQUEST
    raise Refusal(status, "Connexion interrompue", failure.sentence, failure.code)


async def _ask_to_log_in(party: RelyingPartySettings, request: Request, flow: Flow) -> Response:
    """A silent passage met nobody. Whoever has a session here needs none there."""
    ctx, session = context(request), current_session(request)
    if session is not None:
        path = party.forward(ctx, flow.target) if flow.target else party.landing(ctx, session)
        return RedirectResponse(path, status_code=303)
    if party.login_path is None:
        return await begin(request, flow.provider, target=flow.target)
    return show_own_login(party, request, flow, status=ASK)
