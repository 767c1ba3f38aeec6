"""GET /login/initiate: another site asks that the person log in here (OpenID Connect Core section 4)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.identity.checks.initiation.facts import InitiationFacts
from simulators.identity.checks.run import run_checks
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.params import Params
from simulators.identity.rp.begin import begin
from simulators.identity.rp.settings import RelyingPartySettings

TITLE = "Lien refusé"
# From a known list: else any address could have people sent to a provider of its own.
UNKNOWN_ISSUER = Reason(
    "lien-emetteur-inconnu", "invalid_request",
    "Ce lien vient d’un site que nous ne connaissons pas.", "iss is not a provider that this site trusts",
)  # fmt: skip


async def initiate(party: RelyingPartySettings, request: Request) -> Response:
    """Ask the provider without a screen; the person types nothing if they are logged in there."""
    ctx, params = context(request), Params.parse(request.scope["query_string"])
    try:
        provider = _find_provider(party, ctx, params)
        run_checks(party.checks.initiation, InitiationFacts(ctx, params, party.targets(ctx)))
    except ProtocolRefusal as refusal:
        raise refusal.as_page(TITLE) from refusal
    return await begin(request, provider, prompt="none", target=params.text("target_link_uri"))


def _find_provider(party: RelyingPartySettings, ctx: Context, params: Params) -> str:
    found = params.text("iss")
    for service in party.providers:
        if ctx.url(service) == found:
            return service
    raise ProtocolRefusal(UNKNOWN_ISSUER, found)
