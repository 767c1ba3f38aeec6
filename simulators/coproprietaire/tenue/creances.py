"""Debts that the site holds, and what settled them, in the shape in which its API tells them."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.peuplement.document import Creance as CreanceDuDocument

SCHEMA = """
CREATE TABLE creance (
  reference TEXT PRIMARY KEY,
  siren TEXT NOT NULL,
  siret TEXT NOT NULL,
  nature TEXT NOT NULL,
  montant INTEGER NOT NULL,
  emise_le TEXT NOT NULL,
  echeance TEXT NOT NULL,
  moyen TEXT,
  regle_le TEXT,
  origine TEXT NOT NULL,
  bordereau TEXT,
  mandat TEXT
);
CREATE INDEX creance_siren ON creance (siren);
"""


@dataclass(frozen=True, slots=True)
class Paiement:
    """What settled a debt, always in full; `montant` in cents, `regle_le` an ISO day."""

    moyen: str
    montant: int
    regle_le: str


@dataclass(frozen=True, slots=True)
class Creance:
    """A debt of an establishment; `montant` in cents, days in ISO form; unpaid while `paiement` is None."""

    reference: str
    siren: str
    siret: str
    nature: str
    montant: int
    emise_le: str
    echeance: str
    paiement: Paiement | None
    origine: str
    bordereau: str | None


def write_creance(ctx: Context, creance: CreanceDuDocument) -> None:
    """Keep a debt; named again, it takes its new state."""
    paiement = creance.paiement
    ctx.store.run(
        "INSERT OR REPLACE INTO creance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        creance.reference, creance.siret.siren, creance.siret, creance.nature, creance.montant,
        creance.emise_le.isoformat(), creance.echeance.isoformat(),
        paiement.moyen if paiement else None, paiement.regle_le.isoformat() if paiement else None,
        creance.origine, creance.bordereau,
    )  # fmt: skip


def read_creances(ctx: Context, siren: str) -> list[Creance]:
    """Every debt of a company, paid or not, in the order of the due dates."""
    rows = ctx.store.all("SELECT * FROM creance WHERE siren = ? ORDER BY echeance, reference", siren)
    return [_build(row) for row in rows]


def find_creance(ctx: Context, reference: str) -> Creance | None:
    """The debt of this reference, if it is held here."""
    row = ctx.store.one("SELECT * FROM creance WHERE reference = ?", reference)
    return _build(row) if row else None


def _build(row: Row) -> Creance:
    paiement = Paiement(row["moyen"], row["montant"], row["regle_le"]) if row["moyen"] else None
    return Creance(
        row["reference"], row["siren"], row["siret"], row["nature"], row["montant"], row["emise_le"],
        row["echeance"], paiement, row["origine"], row["bordereau"],
    )  # fmt: skip
