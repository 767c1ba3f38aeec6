"""A customs of a few lines: it logs people in, and tells the rights that a test has written."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import Context, context
from simulators.core.problem import json_response
from simulators.core.service import Service
from simulators.identity.answers import ERRORS, GABARITS
from simulators.identity.api import verify_access_token
from simulators.identity.provider import Client, Provider
from simulators.identity.schema import SCHEMA
from simulators.identity.subjects import find_account

NAMES = {"blacaze": "Bruno Lacaze", "cmarchand": "Chloé Marchand"}
PASSWORD = "mot de passe"


class Comptes:
    """Two people, one password."""

    def authenticate(self, _ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account of these credentials."""
        return identifiant if identifiant in NAMES and mot_de_passe == PASSWORD else None

    def claims(self, _ctx: Context, account: str) -> Mapping[str, str]:
        """Their names."""
        given, _, family = NAMES[account].partition(" ")
        return {"given_name": given, "family_name": family}


async def _tell_rights(request: Request) -> Response:
    ctx = context(request)
    token = await verify_access_token(request, issuer="douane", scope="habilitations")
    compte = find_account(ctx, request.query_params["sub"], token.client)
    return json_response({"compte": compte, "habilitations": ctx.memory.get(f"droits.{compte}", [])})


def build_douane() -> Service:
    """The service."""
    clients = (
        Client("portailpro", scopes=frozenset({"creances", "liens"}), resources=("telepaiement",)),
        Client("telepaiement", scopes=frozenset({"habilitations"}), told_voucher=True),
        Client("douane", scopes=frozenset({"taxation", "creances"}), resources=("telepaiement",)),
    )
    provider = Provider(Comptes(), clients, site_name="douane.gouv")
    routes = (*provider.routes(), Route("/api/habilitations", _tell_rights))
    return Service(
        name="douane", title="douane.gouv", routes=routes, schema=SCHEMA, gabarits=(GABARITS,), policies=None,
        seed=lambda _ctx, _document: None, errors=ERRORS,
    )  # fmt: skip


def write_droit(
    ctx: Context, compte: str, droit: str, siret: str, service: str = "TELEPAIEMENT-SEPA"
) -> None:
    """Give a right to an account."""
    entry = {"service": service, "droit": droit, "siren": siret[:9], "siret": siret, "raison_sociale": ""}
    ctx.memory.setdefault(f"droits.{compte}", []).append(entry)
