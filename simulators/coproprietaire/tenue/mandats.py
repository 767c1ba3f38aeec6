"""Mandates of direct debit that the site holds, in the shape in which its API tells them."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.peuplement.document import Mandat as MandatDuDocument

SCHEMA = """
CREATE TABLE mandat (
  rum TEXT PRIMARY KEY,
  siren TEXT NOT NULL,
  ics TEXT NOT NULL,
  iban TEXT NOT NULL,
  siret TEXT NOT NULL,
  signe_le TEXT NOT NULL
);
CREATE INDEX mandat_siren ON mandat (siren);
"""


@dataclass(frozen=True, slots=True)
class Mandat:
    """A mandate that lets the site debit an account for what an establishment owes; `signe_le` an ISO day."""

    rum: str
    ics: str
    iban: str
    siret: str
    signe_le: str


def write_mandat(ctx: Context, mandat: MandatDuDocument) -> None:
    """Keep a mandate; named again, it takes its new state."""
    ctx.store.run(
        "INSERT OR REPLACE INTO mandat VALUES (?, ?, ?, ?, ?, ?)",
        mandat.rum, mandat.siret.siren, mandat.ics, mandat.iban, mandat.siret, mandat.signe_le.isoformat(),
    )  # fmt: skip


def read_mandats(ctx: Context, siren: str) -> list[Mandat]:
    """Every mandate of the establishments of a company, in the order of their references."""
    sql = "SELECT rum, ics, iban, siret, signe_le FROM mandat WHERE siren = ? ORDER BY rum"
    return [Mandat(*row) for row in ctx.store.all(sql, siren)]
