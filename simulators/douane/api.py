"""The EDI doors of customs, through which the software of a company files its declarations.

Invented: the real ones speak other formats over other channels, and their keys are certificates. They exist
so that an operator does file by EDI somewhere (PAI-11), H7 included, while no screen and no link leads to H7
(DEC-16). Each call sends again the debts that Télépaiement has not taken yet.
"""

from collections.abc import Mapping
from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import Context, context
from simulators.core.problem import json_response
from simulators.douane.declaration import Declaration, Depot
from simulators.douane.depot import deposer, read_etat_creance
from simulators.douane.envois import send_envois
from simulators.douane.errors import CleEdiRefusee, EdiSansRelation, ReferenceDejaDeposee
from simulators.douane.fichiers import read_cle, read_declaration_sent, read_h7_sent, read_siret_de_la_cle
from simulators.douane.h7 import read_h7, write_h7
from simulators.douane.registre import read_declarations_edi
from simulators.douane.rosa import read_relations_siren
from simulators.peuplement.valeurs import Siret

EDI_H7, EDI_DECLARATIONS = "/edi/h7", "/edi/declarations"
_TOLD = ("reference", "application", "siret", "objet", "nature", "droits", "deposee_le")


async def file_h7(request: Request) -> Response:
    """Takes one H7 declaration of the establishment that the key names."""
    cle, ctx = read_cle(request), context(request)
    fichier = read_h7_sent(await request.body())
    verify_cle(ctx, fichier.siret, cle)
    if not write_h7(ctx, fichier.siret, fichier.reference):
        raise ReferenceDejaDeposee(fichier.reference)
    await send_envois(ctx)
    return json_response({"reference": fichier.reference}, 201)


async def list_h7(request: Request) -> Response:
    """What the establishment of the key has filed."""
    siret, ctx = read_siret_de_la_cle(read_cle(request)), context(request)
    await send_envois(ctx)
    return json_response({"declarations": read_h7(ctx, siret)})


async def file_declaration(request: Request) -> Response:
    """Takes one declaration for an application, with the duties that the software computed."""
    cle, ctx = read_cle(request), context(request)
    depot, reference = read_declaration_sent(await request.body())
    verify_cle(ctx, depot.siret, cle)
    verify_relation_edi(ctx, depot)
    declaration = await deposer(ctx, depot, reference)
    return json_response(
        {"reference": declaration.reference, "creance": read_etat_creance(ctx, declaration)}, 201
    )


async def list_declarations(request: Request) -> Response:
    """What the establishment of the key has filed by this door."""
    siret, ctx = read_siret_de_la_cle(read_cle(request)), context(request)
    await send_envois(ctx)
    return json_response({"declarations": [_tell(ctx, d) for d in read_declarations_edi(ctx, siret)]})


def verify_cle(ctx: Context, siret: Siret, cle: str) -> None:
    """Refuse the key of another establishment; raises CleEdiRefusee."""
    if not ctx.service.policies.may_file_edi(siret, cle):
        raise CleEdiRefusee(siret)


def verify_relation_edi(ctx: Context, depot: Depot) -> None:
    """Refuse a file for a service that ROSA does not open to its establishment; raises EdiSansRelation."""
    relations = read_relations_siren(ctx, depot.siret.siren)
    if not ctx.service.policies.may_declare_edi(depot.service, depot.siret, relations):
        raise EdiSansRelation(depot.service.code, depot.siret)


def _tell(ctx: Context, declaration: Declaration) -> Mapping[str, object]:
    told = asdict(declaration)
    return {name: told[name] for name in _TOLD} | {"creance": read_etat_creance(ctx, declaration)}


def edi_routes() -> tuple[Route, ...]:
    """The addresses of these doors."""
    return (
        Route(EDI_H7, list_h7),
        Route(EDI_H7, file_h7, methods=["POST"]),
        Route(EDI_DECLARATIONS, list_declarations),
        Route(EDI_DECLARATIONS, file_declaration, methods=["POST"]),
    )
