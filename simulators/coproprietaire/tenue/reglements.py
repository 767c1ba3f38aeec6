"""A settlement that the site records for a debt of its own, in full and once."""

from simulators.core.context import Context
from simulators.core.errors import Problem


def enregistrer_paiement(ctx: Context, reference: str, moyen: str, regle_le: str) -> None:
    """Settle a debt; raises Problem 404 when it is not held here, 409 when it was settled before."""
    sql = "UPDATE creance SET moyen = ?, regle_le = ? WHERE reference = ? AND moyen IS NULL"
    if ctx.store.run(sql, moyen, regle_le, reference):
        return
    if ctx.store.one("SELECT 1 FROM creance WHERE reference = ?", reference):
        sentence = f"« {reference} » est déjà réglée"
        raise Problem(409, "Créance déjà réglée", sentence, field="$.reference")
    sentence = f"{ctx.service.title} n’a pas de créance « {reference} » (champ $.reference)"
    raise Problem(404, "Créance inconnue", sentence, field="$.reference")
