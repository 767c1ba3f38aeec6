"""Reading what the software of a company sends by EDI: a key, and a file in JSON."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request

from simulators.core.errors import Problem
from simulators.douane.applications import APPLICATIONS_EDI, Application
from simulators.douane.declaration import Depot
from simulators.douane.errors import CleEdiAbsente, FichierEdiRefuse
from simulators.peuplement.valeurs import REFERENCE, REFERENCE_ATTENDUE, Siret

TEXTE_MAX = 200
DROITS_MAX = 10**12
_SCHEME, _PREFIX = "bearer", "edi-"
_H7 = frozenset({"siret", "reference"})
_DECLARATION = frozenset({"siret", "application", "reference", "objet", "droits"})


@dataclass(frozen=True, slots=True)
class Fichier:
    """One H7 declaration."""

    siret: Siret
    reference: str


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


def read_h7_sent(body: bytes) -> Fichier:
    """An H7 declaration; raises Problem 400 or FichierEdiRefuse."""
    sent = _read_object(body, _H7, frozenset())
    return Fichier(_read_siret(sent["siret"]), _read_reference(sent["reference"]))


def read_declaration_sent(body: bytes) -> tuple[Depot, str]:
    """A declaration for an application, and its reference; raises Problem 400 or FichierEdiRefuse."""
    sent = _read_object(body, _DECLARATION, frozenset({"nature"}))
    application = _read_application(sent["application"])
    nature = _read_nature(application, sent.get("nature", application.natures[0]))
    depot = Depot(
        application, application.find_service(nature), _read_siret(sent["siret"]),
        _read_objet(sent["objet"]), nature, _read_droits(sent["droits"]), "edi",
    )  # fmt: skip
    return depot, _read_reference(sent["reference"])


def _read_object(body: bytes, needed: frozenset[str], allowed: frozenset[str]) -> Mapping[str, Any]:
    try:
        sent = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Problem(400, "JSON illisible", str(error), field="$") from error
    if not isinstance(sent, dict) or not needed <= set(sent) <= needed | allowed:
        names = ", ".join(f'"{name}"' for name in sorted(needed))
        raise FichierEdiRefuse(f"attendu {{{names}}}, et rien d’autre", field="$")
    return sent


def _read_siret(value: object) -> Siret:
    if not isinstance(value, str):
        raise FichierEdiRefuse(f"attendu le SIRET en texte, trouvé {value!r}", field="$.siret")
    try:
        return Siret(value)
    except ValueError as error:
        raise FichierEdiRefuse(str(error), field="$.siret") from error


def _read_reference(value: object) -> str:
    if not isinstance(value, str) or not re.search(REFERENCE, value):
        raise FichierEdiRefuse(f"{REFERENCE_ATTENDUE}, trouvé {value!r}", field="$.reference")
    return value


def _read_objet(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value.strip()) <= TEXTE_MAX:
        sentence = f"attendu de 1 à {TEXTE_MAX} caractères, trouvé {value!r}"
        raise FichierEdiRefuse(sentence, field="$.objet")
    return value.strip()


def _read_application(value: object) -> Application:
    application = APPLICATIONS_EDI.get(value) if isinstance(value, str) else None
    if application is None:
        names = ", ".join(APPLICATIONS_EDI)
        raise FichierEdiRefuse(f"attendu l’une de {names}, trouvé {value!r}", field="$.application")
    return application


def _read_nature(application: Application, value: object) -> str:
    for nature in application.natures:
        if value == nature:
            return nature
    names = ", ".join(application.natures)
    raise FichierEdiRefuse(f"attendu l’une de {names}, trouvé {value!r}", field="$.nature")


def _read_droits(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= DROITS_MAX:
        sentence = f"attendu des centimes, de 0 à {DROITS_MAX}, trouvé {value!r}"
        raise FichierEdiRefuse(sentence, field="$.droits")
    return value
