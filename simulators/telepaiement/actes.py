"""What the collection office of customs does to the debts, by the control door of the bench."""

from collections.abc import Sequence

from simulators.core.context import Context
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.errors import CreanceInconnue, DejaReglee
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.reglements import regler


def etablir_bordereau(ctx: Context, bordereau: str, references: Sequence[str]) -> None:
    """Gather debts on a collection slip, all or none; raises Problem 404, 409 that names the one at fault."""
    with ctx.store.transaction():
        for rank, reference in enumerate(references):
            field = f"$.creances[{rank}]"
            if _find(ctx, reference, field).paiement is not None:
                raise DejaReglee(reference, field)
            ctx.store.run("UPDATE creance SET bordereau = ? WHERE reference = ?", bordereau, reference)


def enregistrer_paiement(ctx: Context, reference: str, moyen: str, regle_le: str) -> None:
    """Record a settlement received elsewhere, on a day in ISO form; raises Problem 404, 409."""
    creance = _find(ctx, reference, "$.reference")
    if not regler(ctx, creance, moyen, regle_le=regle_le):
        raise DejaReglee(reference)


def _find(ctx: Context, reference: str, field: str) -> Creance:
    creance = find_creance(ctx, reference)
    if creance is None:
        raise CreanceInconnue(reference, field)
    return creance
