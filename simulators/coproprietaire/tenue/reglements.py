"""Settling a debt of the site: in full, once, by an order given here or as an officer records it."""

from simulators.coproprietaire.tenue.creances import Creance
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


def prelever(ctx: Context, creance: Creance, rum: str) -> bool:
    """Settle a debt today by this mandate; False when it was settled before, or is not what was read.

    One statement reads and writes: of two orders that cross, the second finds the debt settled.
    """
    sql = (
        "UPDATE creance SET moyen = 'sepa', regle_le = ?, mandat = ?"
        " WHERE reference = ? AND montant = ? AND moyen IS NULL"
    )
    jour = ctx.clock.today_in_paris().date().isoformat()
    return ctx.store.run(sql, jour, rum, creance.reference, creance.montant) > 0


def read_mandat_debite(ctx: Context, reference: str) -> str | None:
    """The mandate by which a debt was paid here; None when it was settled otherwise, or not at all."""
    row = ctx.store.one("SELECT mandat FROM creance WHERE reference = ?", reference)
    return row["mandat"] if row else None
