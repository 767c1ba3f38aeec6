"""Settling a debt: in full, once, whoever orders it and however many times (nothing is paid twice)."""

from simulators.core.context import Context
from simulators.telepaiement.etat import Creance


def regler(
    ctx: Context, creance: Creance, moyen: str, *, depuis: str | None = None, regle_le: str | None = None
) -> bool:
    """Settle a debt, today unless a day is given; False when it was settled before.

    One statement reads and writes: of two orders that cross, the second finds the debt settled. The amount
    is compared too: the order was given for the debt as it was read.
    """
    sql = (
        "UPDATE creance SET moyen = ?, regle_le = ?, ordonne_depuis = ?"
        " WHERE reference = ? AND montant = ? AND moyen IS NULL"
    )
    jour = regle_le or ctx.clock.today_in_paris().date().isoformat()
    return ctx.store.run(sql, moyen, jour, depuis, creance.reference, creance.montant) > 0


def read_sites_du_jour(ctx: Context, siret: str) -> frozenset[str]:
    """The sites from which an establishment has already ordered payments today (PAI-14)."""
    rows = ctx.store.all(
        "SELECT DISTINCT ordonne_depuis FROM creance"
        " WHERE siret = ? AND regle_le = ? AND ordonne_depuis IS NOT NULL",
        siret, ctx.clock.today_in_paris().date().isoformat(),
    )  # fmt: skip
    return frozenset(row["ordonne_depuis"] for row in rows)
