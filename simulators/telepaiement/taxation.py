"""A filed declaration becomes a debt: customs tell it once, or again when they do not know it arrived."""

from datetime import date

import orjson
from starlette.requests import Request

from simulators.core.context import Context
from simulators.core.control.operation import Strict
from simulators.core.errors import Problem
from simulators.peuplement.coherence import verify_dates
from simulators.peuplement.conversion import convert
from simulators.peuplement.document import Centimes, Origine, Reference
from simulators.peuplement.document import Creance as CreanceDuDocument
from simulators.peuplement.natures import Nature
from simulators.peuplement.valeurs import Siret
from simulators.telepaiement.creances import find_creance, write_creance
from simulators.telepaiement.errors import CreanceDifferente


class Taxation(Strict, frozen=True):
    """A debt as customs tell it; `montant` in cents."""

    reference: Reference
    siret: Siret
    nature: Nature
    montant: Centimes
    emise_le: date
    echeance: date
    origine: Origine

    def __post_init__(self) -> None:
        verify_dates(self.emise_le, self.echeance)

    def read_creance(self) -> CreanceDuDocument:
        """The debt itself, unpaid, on no slip and without a payment notice."""
        return CreanceDuDocument(
            site="douane", reference=self.reference, siret=self.siret, nature=self.nature,
            montant=self.montant, emise_le=self.emise_le, echeance=self.echeance, origine=self.origine,
        )  # fmt: skip


async def read_taxation(request: Request) -> CreanceDuDocument:
    """The debt of a request; raises Problem 422, which names the member at fault."""
    try:
        raw = orjson.loads(await request.body())
    except orjson.JSONDecodeError as error:
        raise Problem(422, "Corps illisible", "attendu un objet JSON", field="$") from error
    return convert(raw, Taxation).read_creance()


def taxer(ctx: Context, creance: CreanceDuDocument) -> bool:
    """Keep a debt; False when the same one is known already. Raises CreanceDifferente."""
    with ctx.store.transaction():
        known = find_creance(ctx, creance.reference)
        if known is None:
            write_creance(ctx, creance)
            return True
    told = (
        creance.siret, creance.nature, creance.montant, creance.emise_le.isoformat(),
        creance.echeance.isoformat(), creance.origine,
    )  # fmt: skip
    if told != (known.siret, known.nature, known.montant, known.emise_le, known.echeance, known.origine):
        raise CreanceDifferente(creance.reference)
    return False
