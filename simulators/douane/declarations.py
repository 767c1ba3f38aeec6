"""Declarations that were typed in DELTA-G (DTI), kept by customs."""

from collections.abc import Collection
from dataclasses import dataclass

from simulators.core.context import Context
from simulators.peuplement.valeurs import Siret

SCHEMA = """
CREATE TABLE declaration (
  numero INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE,
  compte TEXT NOT NULL,
  siret TEXT NOT NULL,
  marchandise TEXT NOT NULL,
  valeur INTEGER NOT NULL,
  deposee_le TEXT NOT NULL
);
"""


@dataclass(frozen=True, slots=True)
class Saisie:
    """What a person typed, once read; `valeur` in cents."""

    siret: Siret
    marchandise: str
    valeur: int


@dataclass(frozen=True, slots=True)
class Declaration:
    """A filed declaration; `valeur` in cents, `deposee_le` an ISO day in Paris."""

    reference: str
    siret: str
    marchandise: str
    valeur: int
    deposee_le: str


def deposer(ctx: Context, identifiant: str, saisie: Saisie) -> str:
    """Keep a declaration, and give its reference: DG-<year>-<number in this world>."""
    jour = ctx.clock.today_in_paris().date()
    with ctx.store.transaction():
        last = ctx.store.one("SELECT coalesce(max(numero), 0) AS n FROM declaration")
        reference = f"DG-{jour:%Y}-{(last['n'] if last else 0) + 1:04d}"
        ctx.store.run(
            "INSERT INTO declaration (reference, compte, siret, marchandise, valeur, deposee_le) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            reference, identifiant, saisie.siret, saisie.marchandise, saisie.valeur, jour.isoformat(),
        )  # fmt: skip
    return reference


def read_declarations(ctx: Context, sirets: Collection[str]) -> list[Declaration]:
    """The declarations of these establishments, the newest first."""
    rows = ctx.store.all(
        "SELECT reference, siret, marchandise, valeur, deposee_le FROM declaration ORDER BY numero DESC"
    )
    return [Declaration(*row) for row in rows if row["siret"] in sirets]
