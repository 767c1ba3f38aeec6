"""The machine API of Télépaiement: what a company owes and has paid (TDB-19 is the portal's), new debts."""

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
from simulators.telepaiement.mandats import read_mandats_siren
from simulators.telepaiement.taxation import read_taxation, taxer

SCOPE_CREANCES, SCOPE_TAXATION = "creances", "taxation"
CREATED, OK = 201, 200


async def show_situation(request: Request) -> Response:
    """The debts and the mandates of a company, for whoever holds a token of customs meant for this service.

    Schedules and declarations are told by other administrations: none is held here.
    """
    await verify_access_token(request, issuer=DOUANE, scope=SCOPE_CREANCES)
    ctx, siren = context(request), _read_siren(request)
    policies = ctx.service.policies
    creances = [c for c in read_creances_siren(ctx, siren) if policies.est_telepayable(c)]
    return json_response(
        {
            "creances": creances,
            "mandats": read_mandats_siren(ctx, siren),
            "echeances": [],
            "declarations": [],
        }
    )


async def add_creance(request: Request) -> Response:
    """A debt that customs have just computed; told twice, it is kept once."""
    await verify_access_token(request, issuer=DOUANE, scope=SCOPE_TAXATION)
    creance = await read_taxation(request)
    is_new = taxer(context(request), creance)
    return json_response({"reference": creance.reference}, CREATED if is_new else OK)


def _read_siren(request: Request) -> Siren:
    try:
        return Siren(request.query_params.get("siren", ""))
    except ValueError as error:
        raise SirenInvalide(str(error)) from error


def api_routes() -> tuple[Route, ...]:
    """The addresses of this API."""
    return (
        Route("/api/situation", show_situation),
        Route("/api/creances", add_creance, methods=["POST"]),
    )
