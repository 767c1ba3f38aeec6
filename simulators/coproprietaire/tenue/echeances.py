"""The schedule of a company: what the site will ask for, and when, in the shape in which its API tells it."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.peuplement.document import Echeance as EcheanceDuDocument

SCHEMA = """
CREATE TABLE echeance (
  siren TEXT NOT NULL,
  siret TEXT NOT NULL,
  libelle TEXT NOT NULL,
  date TEXT NOT NULL,
  montant INTEGER,
  PRIMARY KEY (siren, siret, libelle, date)
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Echeance:
    """An instalment; `date` an ISO day, `montant` in cents, None while it is not known."""

    siret: str
    libelle: str
    date: str
    montant: int | None


def write_echeance(ctx: Context, echeance: EcheanceDuDocument) -> None:
    """Keep an instalment; named again, it takes its new amount."""
    ctx.store.run(
        "INSERT OR REPLACE INTO echeance VALUES (?, ?, ?, ?, ?)",
        echeance.siret.siren, echeance.siret, echeance.libelle, echeance.date.isoformat(), echeance.montant,
    )  # fmt: skip


def read_echeances(ctx: Context, siren: str) -> list[Echeance]:
    """Every instalment of a company, past ones too, the soonest first."""
    sql = "SELECT siret, libelle, date, montant FROM echeance WHERE siren = ? ORDER BY date, libelle, siret"
    return [Echeance(*row) for row in ctx.store.all(sql, siren)]
