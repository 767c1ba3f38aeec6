"""The EDI door of customs, through which the software of a company files its H7 declarations.

Invented: the real one speaks other formats over other channels, and its keys are certificates. It exists so
that an operator does file H7 somewhere, while no screen and no link leads to it (DEC-16).
"""

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import context
from simulators.core.errors import Problem
from simulators.core.problem import json_response
from simulators.douane.errors import CleEdiAbsente, CleEdiRefusee, FichierEdiRefuse, ReferenceDejaDeposee
from simulators.douane.h7 import read_h7, write_h7
from simulators.peuplement.valeurs import Siret

EDI_H7 = "/edi/h7"
REFERENCE_MAX = 64
_SCHEME, _PREFIX = "bearer", "edi-"


async def file_h7(request: Request) -> Response:
    """Takes one H7 declaration of the establishment that the key names."""
    cle, ctx = read_cle(request), context(request)
    siret, reference = read_fichier(await request.body())
    if not ctx.service.policies.may_file_h7(siret, cle):
        raise CleEdiRefusee(siret)
    if not write_h7(ctx, siret, reference):
        raise ReferenceDejaDeposee(reference)
    return json_response({"reference": reference}, 201)


async def list_h7(request: Request) -> Response:
    """What the establishment of the key has filed."""
    siret = read_siret_de_la_cle(read_cle(request))
    return json_response({"declarations": read_h7(context(request), siret)})


def read_cle(request: Request) -> str:
    """The key of the call; raises CleEdiAbsente."""
    scheme, _, cle = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != _SCHEME or not cle.startswith(_PREFIX):
        raise CleEdiAbsente
    return cle


def read_siret_de_la_cle(cle: str) -> Siret:
    """The establishment that a key belongs to; raises CleEdiAbsente for a key of nobody."""
    try:
        return Siret(cle.removeprefix(_PREFIX))
    except ValueError as error:
        raise CleEdiAbsente from error


def read_fichier(body: bytes) -> tuple[Siret, str]:
    """The SIRET and the reference of a file; raises Problem 400 or FichierEdiRefuse."""
    try:
        fichier = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Problem(400, "JSON illisible", str(error), field="$") from error
    if not isinstance(fichier, dict) or set(fichier) != {"siret", "reference"}:
        raise FichierEdiRefuse('attendu {"siret", "reference"}, et rien d’autre', field="$")
    return _read_siret(fichier["siret"]), _read_reference(fichier["reference"])


def _read_siret(value: object) -> Siret:
    if not isinstance(value, str):
        raise FichierEdiRefuse(f"attendu le SIRET en texte, trouvé {value!r}", field="$.siret")
    try:
        return Siret(value)
    except ValueError as error:
        raise FichierEdiRefuse(str(error), field="$.siret") from error


def _read_reference(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value.strip()) <= REFERENCE_MAX:
        sentence = f"attendu de 1 à {REFERENCE_MAX} caractères, trouvé {value!r}"
        raise FichierEdiRefuse(sentence, field="$.reference")
    return value.strip()


def edi_routes() -> tuple[Route, ...]:
    """The addresses of this door."""
    return (Route(EDI_H7, list_h7), Route(EDI_H7, file_h7, methods=["POST"]))
