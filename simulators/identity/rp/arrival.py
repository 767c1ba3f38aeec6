"""A plain login that succeeded: the session of the linked account, then the page that was wanted."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import Context, context
from simulators.core.errors import Refusal
from simulators.identity.flows import Flow, Identity
from simulators.identity.metadata import read_metadata
from simulators.identity.rp.own_login import show_own_login
from simulators.identity.rp.settings import RelyingPartySettings
from simulators.identity.sessions import (
    Session,
    close_session,
    current_session,
    open_session,
    refresh_session,
    set_session_cookie,
)


async def arrive(party: RelyingPartySettings, request: Request, flow: Flow, identity: Identity) -> Response:
    """Never linked by e-mail or by name: the local account is the one that holds (iss, sub)."""
    ctx = context(request)
    account = party.find_account(ctx, identity.iss, identity.sub)
    if account is None:
        return await _say_not_linked(party, request, flow)
    session = _take_session(ctx, request, account, flow, identity)
    path = party.forward(ctx, flow.target) if flow.target else party.landing(ctx, session)
    response = RedirectResponse(path, status_code=303)
    set_session_cookie(response, session)
    return response


def _take_session(ctx: Context, request: Request, account: str, flow: Flow, identity: Identity) -> Session:
    """A new session, unless the same account already has one here: its forms in other tabs stay good."""
    current = current_session(request)
    if current is not None and current.account == account:
        is_same = current.provider == flow.provider
        return refresh_session(ctx, current, identity.id_token) if is_same else current
    if current is not None:
        close_session(ctx, current)
    return open_session(ctx, account, provider=flow.provider, id_token=identity.id_token)


async def _say_not_linked(party: RelyingPartySettings, request: Request, flow: Flow) -> Response:
    ctx = context(request)
    there = (await read_metadata(ctx, flow.provider)).display_name
    here = party.site_name or ctx.service.title
    sentence = f"Votre compte {there} n'est rattaché à aucun compte {here}."
    ctx.note(f"refus : compte-non-rattache : {flow.provider}", 403)
    if party.login_path is None:
        raise Refusal(403, "Connexion refusée", sentence, "compte-non-rattache")
    return show_own_login(party, request, flow, alert=sentence)
