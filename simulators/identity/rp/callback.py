"""GET /login/callback: the person comes back from a provider, with a code or with its refusal."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.peer import PeerUnreachable
from simulators.identity.checks.callback.facts import CallbackFacts
from simulators.identity.checks.run import run_checks
from simulators.identity.cookies import FLOW, read_cookie
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.flows import CONNEXION, Failure, Flow, Identity, find_flow, use_flow
from simulators.identity.params import Params
from simulators.identity.rp.arrival import arrive
from simulators.identity.rp.exchange import exchange
from simulators.identity.rp.failure import fail
from simulators.identity.rp.settings import RelyingPartySettings
from simulators.identity.token_request import TokenRefused

TITLE = "Connexion refusée"
UNKNOWN_STATE = Reason(
    "retour-inconnu", "access_denied",
    "Cette connexion n’a pas été commencée ici : recommencez depuis le début.",
    "state names no request of this site",
)  # fmt: skip


async def receive(party: RelyingPartySettings, request: Request) -> Response:
    """Judge the answer, then hand the identity, or the failure, to the purpose of the flow."""
    ctx, params = context(request), Params.parse(request.scope["query_string"])
    try:
        flow = _verify_answer(party, request, ctx, params)
    except ProtocolRefusal as refusal:
        raise refusal.as_page(TITLE) from refusal
    use_flow(ctx, params.text("state"))
    outcome = await _obtain(party, ctx, flow, params)
    if isinstance(outcome, Failure):
        return await fail(party, request, flow, outcome)
    if flow.purpose == CONNEXION:
        return await arrive(party, request, flow, outcome)
    return await party.purposes[flow.purpose](request, flow, outcome)


def _verify_answer(party: RelyingPartySettings, request: Request, ctx: Context, params: Params) -> Flow:
    flow = find_flow(ctx, params.text("state"))
    if flow is None:
        raise ProtocolRefusal(UNKNOWN_STATE)
    browser = compute_fingerprint(read_cookie(request, FLOW))
    run_checks(party.checks.callback, CallbackFacts(ctx, params, flow, browser))
    return flow


async def _obtain(
    party: RelyingPartySettings, ctx: Context, flow: Flow, params: Params
) -> Identity | Failure:
    """What the answer is worth; nothing of it is shown to the person before it was judged."""
    if "code" not in params:
        code = params.text("error") or "reponse-sans-code"
        return Failure(code, "Le site demandé a refusé la connexion.")
    try:
        return await exchange(party, ctx, flow, params["code"])
    except ProtocolRefusal as refusal:
        ctx.note(f"refus : {refusal}")
        return Failure(refusal.reason.code, refusal.reason.fr)
    except TokenRefused as refusal:
        return Failure(refusal.error, "Le site demandé a refusé de terminer la connexion.")
    except PeerUnreachable as error:
        ctx.note(f"sans réponse : {error}")
        return Failure("site-injoignable", "Le site demandé ne répond pas.", peer_silent=True)
