"""The machine API of every co-owner: rights; links are in `api_liens`. See contract.yaml."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire import api_liens
from simulators.coproprietaire.clients import SCOPE_HABILITATIONS
from simulators.coproprietaire.entreprises import read_raison_sociale
from simulators.coproprietaire.errors import CompteInconnu
from simulators.coproprietaire.habilitations import read_habilitations, read_siren
from simulators.coproprietaire.jetons import verify_service_token
from simulators.coproprietaire.site import read_site
from simulators.core.context import Context, context
from simulators.core.problem import json_response
from simulators.identity.api import verify_access_token
from simulators.identity.subjects import find_account
from simulators.peuplement.document import Habilitation


async def list_habilitations(request: Request) -> Response:
    """Every right of an account that counts at this instant, one entry for each, ungrouped."""
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_HABILITATIONS)
    verify_service_token(token)
    compte = find_account(ctx, request.query_params.get("sub", ""), token.client)
    if compte is None:
        raise CompteInconnu("aucun compte ne répond à ce sujet", field="sub")
    tenues = read_site(ctx).keep_effectives(ctx, read_habilitations(ctx, compte))
    entries = [_describe(ctx, une) for une in tenues]
    return json_response({"compte": compte, "habilitations": entries})


def _describe(ctx: Context, habilitation: Habilitation) -> dict[str, str | None]:
    siren = read_siren(habilitation)
    return {
        "service": habilitation.service, "droit": habilitation.droit, "siren": siren,
        "siret": habilitation.siret, "raison_sociale": read_raison_sociale(ctx, siren),
    }  # fmt: skip


def api_routes() -> tuple[Route, ...]:
    """What every co-owner serves to the portal."""
    return (
        Route("/liens", api_liens.put_lien, methods=["PUT"]),
        Route("/liens/{sub}", api_liens.delete_lien, methods=["DELETE"]),
        Route("/api/habilitations", list_habilitations),
    )
