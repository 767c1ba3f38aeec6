"""What the site tells the portal of a company, in one answer. See contract.yaml."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.clients import SCOPE_CREANCES
from simulators.coproprietaire.errors import SirenInvalide
from simulators.coproprietaire.jetons import verify_service_token
from simulators.coproprietaire.tenue.creances import read_creances
from simulators.coproprietaire.tenue.declarations import read_declarations
from simulators.coproprietaire.tenue.echeances import read_echeances
from simulators.coproprietaire.tenue.mandats import read_mandats
from simulators.core.context import context
from simulators.core.problem import json_response
from simulators.identity.api import verify_access_token
from simulators.peuplement.valeurs import Siren


async def tell_situation(request: Request) -> Response:
    """Every debt, mandate, instalment and declaration of a company: what may be seen is the portal's duty."""
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_CREANCES)
    verify_service_token(token)
    siren = _read_siren(request)
    return json_response(
        {
            "creances": read_creances(ctx, siren),
            "mandats": read_mandats(ctx, siren),
            "echeances": read_echeances(ctx, siren),
            "declarations": read_declarations(ctx, siren),
        }
    )


def _read_siren(request: Request) -> Siren:
    try:
        return Siren(request.query_params.get("siren", ""))
    except ValueError as error:
        raise SirenInvalide(str(error)) from error


def api_routes() -> tuple[Route, ...]:
    """What is served to the portal besides what every co-owner serves."""
    return (Route("/api/situation", tell_situation),)
