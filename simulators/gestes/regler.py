"""Act as a collection office: gather debts on a slip, record a settlement received elsewhere."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from simulators.coproprietaire.tenue import reglements as coproprietaire
from simulators.core.context import Context
from simulators.core.control.operation import Answer, Call, Operation, Strict
from simulators.core.errors import Problem
from simulators.peuplement.document import Coproprietaire, Moyen, Reference
from simulators.telepaiement import actes as telepaiement

DOUANE, TELEPAIEMENT = "douane", "telepaiement"


class BordereauBody(Strict, frozen=True):
    """A collection slip of customs, and the references of the debts that it gathers, one at least."""

    reference: Reference
    creances: Annotated[tuple[str, ...], Meta(min_length=1)]


class PaiementBody(Strict, frozen=True):
    """A debt settled elsewhere, in full, such as by a transfer; today in the world if no day is given."""

    site: Coproprietaire
    reference: str
    moyen: Moyen
    regle_le: date | None = None


def _find(call: Call, service: str, field: str | None = "$.site") -> Context:
    ctx = call.the_world.context(service)
    if ctx is None:
        raise Problem(422, "Service absent", f"le banc tourne sans « {service} »", field=field)
    return ctx


async def _gather(call: Call) -> Answer:
    body: BordereauBody = call.body
    telepaiement.etablir_bordereau(_find(call, TELEPAIEMENT, None), body.reference, body.creances)
    return Answer(201, {"reference": body.reference, "creances": list(body.creances)})


async def _settle(call: Call) -> Answer:
    body: PaiementBody = call.body
    jour = (body.regle_le or call.the_world.clock.today_in_paris().date()).isoformat()
    if body.site == DOUANE:
        telepaiement.enregistrer_paiement(_find(call, TELEPAIEMENT), body.reference, body.moyen, jour)
    else:
        coproprietaire.enregistrer_paiement(_find(call, body.site), body.reference, body.moyen, jour)
    return Answer(201, {"reference": body.reference})


OPERATIONS = (
    Operation(
        "POST", "/worlds/{world}/bordereaux", "Reprendre des créances douanières sur un bordereau créditaire",
        BordereauBody, _gather,
        ((201, "bordereau établi"), (404, "créance inconnue"), (409, "créance déjà réglée")),
    ),
    Operation(
        "POST", "/worlds/{world}/paiements", "Enregistrer un règlement reçu hors de Télépaiement",
        PaiementBody, _settle,
        ((201, "règlement enregistré"), (404, "créance inconnue"), (409, "créance déjà réglée")),
    ),
)  # fmt: skip
