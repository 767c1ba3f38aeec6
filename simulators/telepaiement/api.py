"""The machine API of Télépaiement: every debt and payment, by whatever means (TDB-19 is the portal's)."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import context
from simulators.core.problem import json_response
from simulators.identity.api import verify_access_token
from simulators.peuplement.valeurs import Siren
from simulators.telepaiement.creances import read_creances_siren
from simulators.telepaiement.droits import DOUANE
from simulators.telepaiement.errors import SirenInvalide

SCOPE_CREANCES = "creances"


async def list_creances(request: Request) -> Response:
    """All the debts of a company, for whoever holds a token of customs meant for this service."""
    await verify_access_token(request, issuer=DOUANE, scope=SCOPE_CREANCES)
    siren = _read_siren(request)
    return json_response({"creances": read_creances_siren(context(request), siren)})


def _read_siren(request: Request) -> Siren:
    try:
        return Siren(request.query_params.get("siren", ""))
    except ValueError as error:
        raise SirenInvalide(str(error)) from error


def api_routes() -> tuple[Route, ...]:
    """The addresses of this API."""
    return (Route("/api/creances", list_creances),)
