"""The machine API of every co-owner: links, rights, debts. See contract.yaml of each site."""

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import Context, context
from simulators.core.errors import Problem
from simulators.core.problem import json_response
from simulators.coproprietaire.clients import SCOPE_CREANCES, SCOPE_HABILITATIONS, SCOPE_LIENS
from simulators.coproprietaire.creances import read_creances
from simulators.coproprietaire.entreprises import read_raison_sociale
from simulators.coproprietaire.errors import (
    CompteInconnu,
    JetonInadapte,
    LienDejaPris,
    LienInconnu,
    LienInvalide,
    SirenInvalide,
)
from simulators.coproprietaire.habilitations import read_habilitations, read_siren
from simulators.coproprietaire.liens import read_lien, remove_lien, write_lien
from simulators.coproprietaire.modele import Lien
from simulators.coproprietaire.site import PORTAIL
from simulators.identity.api import AccessToken, verify_access_token
from simulators.identity.subjects import find_account
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren

SUB_MAX = 255
NO_CONTENT = 204


async def put_lien(request: Request) -> Response:
    """Link the account of the person who holds the token to an account of the portal (CPT-14)."""
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_LIENS)
    compte = _find_holder(ctx, token)
    lien = read_demande(await request.body(), ctx.url(PORTAIL))
    policies = ctx.service.policies
    if not policies.accepts_link(read_lien(ctx, compte), lien):
        raise LienDejaPris
    if policies.registers_link(lien):
        write_lien(ctx, compte, lien)
    return Response(status_code=NO_CONTENT)


async def delete_lien(request: Request) -> Response:
    """Undo the link of an account, by the name under which the portal knows it."""
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_LIENS)
    verify_service_token(token)
    compte = find_account(ctx, request.path_params["sub"], token.client_id)
    if compte is None or not remove_lien(ctx, compte):
        raise LienInconnu
    return Response(status_code=NO_CONTENT)


async def list_habilitations(request: Request) -> Response:
    """Every right of an account at this instant, one entry for each, ungrouped."""
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_HABILITATIONS)
    verify_service_token(token)
    compte = find_account(ctx, request.query_params.get("sub", ""), token.client_id)
    if compte is None:
        raise CompteInconnu("aucun compte ne répond à ce sujet", field="sub")
    entries = [_describe(ctx, une) for une in read_habilitations(ctx, compte)]
    return json_response({"compte": compte, "habilitations": entries})


async def list_creances(request: Request) -> Response:
    """Every debt of a company held by this site, paid or not, by whatever means."""
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_CREANCES)
    verify_service_token(token)
    return json_response({"creances": read_creances(ctx, _read_siren(request))})


def verify_service_token(token: AccessToken) -> None:
    """A call in the name of a service; the token of a person does not do (RFC 9068 section 5)."""
    if token.sub != token.client_id:
        raise JetonInadapte("le jeton d’un service, obtenu par client_credentials")


def _find_holder(ctx: Context, token: AccessToken) -> str:
    compte = find_account(ctx, token.sub, token.client_id)
    if compte is None:
        raise JetonInadapte("le jeton d’une personne, obtenu par sa connexion")
    return compte


def read_demande(body: bytes, portail: str) -> Lien:
    """The link that a body asks for; raises Problem 400 or LienInvalide."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Problem(400, "JSON illisible", str(error), field="$") from error
    if not isinstance(value, dict) or set(value) != {"iss", "sub"}:
        raise LienInvalide('attendu {"iss", "sub"}, et rien d’autre', field="$")
    iss, sub = value["iss"], value["sub"]
    if iss != portail:
        raise LienInvalide(f"attendu {portail}, trouvé {iss!r}", field="$.iss")
    if not isinstance(sub, str) or not 0 < len(sub) <= SUB_MAX:
        raise LienInvalide(f"attendu de 1 à {SUB_MAX} caractères, trouvé {sub!r}", field="$.sub")
    return Lien(iss, sub)


def _describe(ctx: Context, habilitation: Habilitation) -> dict[str, str | None]:
    siren = read_siren(habilitation)
    return {
        "service": habilitation.service, "droit": habilitation.droit, "siren": siren,
        "siret": habilitation.siret, "raison_sociale": read_raison_sociale(ctx, siren),
    }  # fmt: skip


def _read_siren(request: Request) -> Siren:
    try:
        return Siren(request.query_params.get("siren", ""))
    except ValueError as error:
        raise SirenInvalide(str(error)) from error


def api_routes() -> tuple[Route, ...]:
    """What every co-owner serves to the portal."""
    return (
        Route("/liens", put_lien, methods=["PUT"]),
        Route("/liens/{sub}", delete_lien, methods=["DELETE"]),
        Route("/api/habilitations", list_habilitations),
    )


def creance_routes() -> tuple[Route, ...]:
    """What a co-owner that holds its own debts serves besides."""
    return (Route("/api/creances", list_creances),)
