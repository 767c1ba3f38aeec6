"""Mandates of direct debit that let customs debit an account; a deleted one is kept, and counts no more."""

from collections.abc import Collection
from dataclasses import dataclass

import orjson

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.peuplement.document import Mandat as MandatDuDocument
from simulators.peuplement.valeurs import Iban
from simulators.telepaiement.etat import Mandat

SCHEMA = """
CREATE TABLE mandat (
  rum TEXT PRIMARY KEY,
  ics TEXT NOT NULL,
  iban TEXT NOT NULL,
  siret TEXT NOT NULL,
  signe_le TEXT NOT NULL,
  supprime_le TEXT
);
CREATE INDEX mandat_siret ON mandat (siret);
CREATE INDEX mandat_siren ON mandat (substr(siret, 1, 9));
CREATE TABLE formulaire_mandat (
  compte TEXT NOT NULL, numero TEXT NOT NULL, rum TEXT NOT NULL, PRIMARY KEY (compte, numero)
) WITHOUT ROWID;
"""
# Fictional, as every ICS of the bench.
ICS_DOUANE = "FR49ZZZ000001"
_ACTIVE = "SELECT * FROM mandat WHERE supprime_le IS NULL"


def write_mandat(ctx: Context, mandat: MandatDuDocument) -> None:
    """Keep a mandate; named again, it takes its new state."""
    ctx.store.run(
        "INSERT OR REPLACE INTO mandat VALUES (?, ?, ?, ?, ?, NULL)",
        mandat.rum, mandat.ics, mandat.iban, mandat.siret, mandat.signe_le.isoformat(),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ouverture:
    """What a form has opened; `autre` when it comes back for something else, or after a deletion."""

    rum: str
    autre: bool = False


def ouvrir(ctx: Context, compte: str, numero: str, siret: str, iban: Iban) -> Ouverture:
    """Open a mandate signed today, once for each number of the forms of a person.

    Its RUM, of an invented form, was never used before.
    """
    with ctx.store.transaction():
        former = _find_opened(ctx, compte, numero)
        if former is not None:
            asked = (siret, iban, None)
            return Ouverture(former["rum"], (former["siret"], former["iban"], former["supprime_le"]) != asked)
        count = ctx.store.one("SELECT COUNT(*) AS n FROM mandat")
        number = 1 + (count["n"] if count else 0)
        while ctx.store.one("SELECT 1 FROM mandat WHERE rum = ?", f"TELEP-{number:04d}"):
            number += 1
        rum, jour = f"TELEP-{number:04d}", ctx.clock.today_in_paris().date().isoformat()
        ctx.store.run("INSERT INTO mandat VALUES (?, ?, ?, ?, ?, NULL)", rum, ICS_DOUANE, iban, siret, jour)
        if numero:
            ctx.store.run("INSERT INTO formulaire_mandat VALUES (?, ?, ?)", compte, numero, rum)
    return Ouverture(rum)


def _find_opened(ctx: Context, compte: str, numero: str) -> Row | None:
    return ctx.store.one(
        "SELECT mandat.* FROM mandat JOIN formulaire_mandat USING (rum) WHERE compte = ? AND numero = ?",
        compte, numero,
    )  # fmt: skip


def supprimer(ctx: Context, rum: str) -> bool:
    """Delete a mandate; False when it was not active any more."""
    jour = ctx.clock.today_in_paris().date().isoformat()
    sql = "UPDATE mandat SET supprime_le = ? WHERE rum = ? AND supprime_le IS NULL"
    return ctx.store.run(sql, jour, rum) > 0


def find_mandat(ctx: Context, rum: str) -> Mandat | None:
    """The active mandate of this RUM."""
    row = ctx.store.one(f"{_ACTIVE} AND rum = ?", rum)
    return _build(row) if row else None


def read_mandats_siren(ctx: Context, siren: str) -> list[Mandat]:
    """Every active mandate of a company, in the order of the RUM."""
    rows = ctx.store.all(f"{_ACTIVE} AND substr(siret, 1, 9) = ? ORDER BY rum", siren)
    return [_build(row) for row in rows]


def read_mandats_sirets(ctx: Context, sirets: Collection[str]) -> list[Mandat]:
    """Every active mandate of these establishments, in the order of the RUM."""
    sql = f"{_ACTIVE} AND siret IN (SELECT value FROM json_each(?)) ORDER BY rum"  # noqa: S608 - our text
    return [_build(row) for row in ctx.store.all(sql, orjson.dumps(sorted(sirets)).decode())]


def _build(row: Row) -> Mandat:
    return Mandat(row["rum"], row["ics"], row["iban"], row["siret"], row["signe_le"])
