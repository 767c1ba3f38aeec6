"""Telephone to whoever helps, and read what came in for help, queue by queue."""

from collections.abc import Callable
from datetime import datetime

from simulators.core.context import Context
from simulators.core.control.operation import Answer, Call, Nothing, Operation, Strict
from simulators.core.errors import Problem
from simulators.douane.contact import actes as contact
from simulators.portailpro import actes as portail

DOUANE = "douane"
# Who answers a number: the service that holds the queue, and how it takes the call.
Standard = tuple[str, Callable[[Context], str | None]]
STANDARDS: dict[str, Standard] = {
    portail.lire_numero(): (portail.PORTAIL, portail.recevoir_appel),
    contact.lire_numero(): (DOUANE, contact.recevoir_appel),
}
FILES: dict[str, Callable[[Context], list[dict[str, object]]]] = {
    portail.PORTAIL: portail.lister_files,
    DOUANE: contact.list_recus,
}


class AppelBody(Strict, frozen=True):
    """The number that somebody dials, as it is written on a page; spaces do not matter."""

    numero: str


class RappelsBody(Strict, frozen=True):
    """An instant at which every adviser of Infos Douane Service is taken."""

    instant: datetime


async def _dial(call: Call) -> Answer:
    body: AppelBody = call.body
    compose = _plain(body.numero)
    standard = next((s for numero, s in STANDARDS.items() if _plain(numero) == compose), None)
    ctx = call.the_world.context(standard[0]) if standard else None
    if standard is None or ctx is None:
        raise Problem(404, "Numéro non attribué", f"« {body.numero} »", field="$.numero")
    file = standard[1](ctx)
    if file is None:
        raise Problem(
            409, "Appel hors des heures d’ouverture", f"« {body.numero} » ne répond pas à cette heure"
        )
    return Answer(201, {"file": file})


async def _read_queues(call: Call) -> Answer:
    asked, world = call.query.get("file"), call.the_world
    recus = [
        un for service, lister in FILES.items() if (ctx := world.context(service)) for un in lister(ctx)
        if asked in (None, un["file"])
    ]  # fmt: skip
    return Answer(200, {"recus": recus})


async def _fill(call: Call) -> Answer:
    body: RappelsBody = call.body
    ctx = call.the_world.context(DOUANE)
    if ctx is None:
        raise Problem(422, "Service absent", "le banc tourne sans « douane »", field="$.instant")
    if body.instant.tzinfo is None:
        raise Problem(422, "Document refusé", "attendu un instant avec son décalage", field="$.instant")
    contact.occuper(ctx, body.instant)
    return Answer(204)


def _plain(numero: str) -> str:
    return "".join(numero.split())


OPERATIONS = (
    Operation(
        "POST", "/worlds/{world}/rappels", "Occuper tous les téléconseillers à un instant",
        RappelsBody, _fill, ((204, "plus personne à cette heure"),),
    ),
    Operation(
        "POST", "/worlds/{world}/appels", "Téléphoner à un numéro d’assistance", AppelBody, _dial,
        ((201, "appel pris, dans une file"), (404, "numéro non attribué"), (409, "personne à cette heure")),
    ),
    Operation(
        "GET", "/worlds/{world}/files", "Lire ce que chaque file d’assistance a reçu", Nothing, _read_queues,
        ((200, "appels et demandes, du plus ancien au plus récent"),), ("file",),
    ),
)  # fmt: skip
