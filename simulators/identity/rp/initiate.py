"""GET /login/initiate: another site asks that the person log in here (OpenID Connect Core section 4)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.identity.checks.initiation.facts import InitiationFacts
from simulators.identity.checks.run import run_checks
from simulators.identity.errors import ProtocolRefusal
from simulators.identity.params import Params
from simulators.identity.rp.begin import begin
from simulators.identity.rp.settings import RelyingPartySettings

TITLE = "Lien refusé"


async def initiate(party: RelyingPartySettings, request: Request) -> Response:
    """Ask the provider without a screen; the person types nothing if they are logged in there."""
    ctx, params = context(request), Params.parse(request.scope["query_string"])
    issuers = {ctx.url(service): service for service in party.providers}
    facts = InitiationFacts(ctx, params, issuers, party.targets(ctx))
    try:
        run_checks(party.checks.initiation, facts)
    except ProtocolRefusal as refusal:
        raise refusal.as_page(TITLE) from refusal
    provider = issuers[params["iss"]]
    return await begin(request, provider, prompt="none", target=params.text("target_link_uri"))
