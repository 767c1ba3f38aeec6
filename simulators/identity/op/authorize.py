"""GET /authorize: from a client's request to a code, through the login page when nobody is logged in."""

from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import Context, context
from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.checks.authorization.redirect_uri import INEXACT
from simulators.identity.checks.run import run_checks
from simulators.identity.codes import Grant, issue_code
from simulators.identity.csrf import read_presession
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.interactions import save_interaction
from simulators.identity.op.form import show_form
from simulators.identity.op.settings import ProviderSettings
from simulators.identity.params import Params
from simulators.identity.sessions import Session, current_session

UNKNOWN_CLIENT = Reason(
    "client-inconnu", "invalid_client",
    "Le site qui demande cette connexion n’est pas connu ici.", "client_id names no registered client",
)  # fmt: skip
LOGIN_NEEDED = Reason(
    "connexion-requise", "login_required",
    "Personne n’est connecté, et la demande interdit d’afficher le formulaire.",
    "nobody is logged in, and prompt=none forbids to ask",
)  # fmt: skip


async def authorize(provider: ProviderSettings, request: Request) -> Response:
    """Answer with a code, with the login page, or with a refusal sent where it is safe to send it."""
    ctx, params = context(request), Params.parse(request.scope["query_string"])
    facts = _read(provider, ctx, params)
    try:
        run_checks(provider.checks.authorization, facts)
        return _decide(provider, request, facts)
    except ProtocolRefusal as refusal:
        # Never to an address that was not verified: a page for the person instead.
        if refusal.reason is INEXACT:
            raise refusal.as_page() from refusal
        return _send_refusal(facts, refusal)


def _read(provider: ProviderSettings, ctx: Context, params: Params) -> AuthorizationFacts:
    client = provider.find_client(params.text("client_id"))
    if client is None or "client_id" in params.repeated:
        raise ProtocolRefusal(UNKNOWN_CLIENT, params.text("client_id")).as_page()
    return AuthorizationFacts(ctx, client, params)


def _decide(provider: ProviderSettings, request: Request, facts: AuthorizationFacts) -> Response:
    session, prompt = current_session(request), facts.params.text("prompt")
    if session is not None and prompt != "login":
        return send_code(facts.ctx, _build_grant(facts, session), facts.params.text("state"))
    if prompt == "none":
        raise ProtocolRefusal(LOGIN_NEEDED)
    presession = read_presession(request)
    content = vars(_build_grant(facts, None)) | {"state": facts.params.text("state")}
    waiting = save_interaction(facts.ctx, presession.id, "authorization", content)
    return show_form(provider, request, presession, waiting=waiting)


def _build_grant(facts: AuthorizationFacts, session: Session | None) -> Grant:
    ask = facts.params.text
    return Grant(
        client=facts.client.service, redirect_uri=ask("redirect_uri"), scope=ask("scope"),
        nonce=ask("nonce"), challenge=ask("code_challenge"), account=session.account if session else "",
        auth_time=int(session.authenticated_at.timestamp()) if session else 0,
        voucher=session.provider if session else "",
    )  # fmt: skip


def send_code(ctx: Context, grant: Grant, state: str) -> Response:
    """Take the person back to the client with a code."""
    return _send(ctx, grant.redirect_uri, state, {"code": issue_code(ctx, grant)})


def _send_refusal(facts: AuthorizationFacts, refusal: ProtocolRefusal) -> Response:
    facts.ctx.note(f"refus : {refusal}", 303)
    wire = {"error": refusal.reason.error, "error_description": f"{refusal.reason.code}: {refusal.reason.en}"}
    return _send(facts.ctx, facts.params.text("redirect_uri"), facts.params.text("state"), wire)


def _send(ctx: Context, redirect_uri: str, state: str, answer: dict[str, Any]) -> Response:
    """Every answer, refusals included, names its issuer (RFC 9207)."""
    query = answer | ({"state": state} if state else {}) | {"iss": ctx.origin}
    return RedirectResponse(f"{redirect_uri}?{urlencode(query)}", status_code=303)
