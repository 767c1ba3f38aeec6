"""Mandates of direct debit that the site holds, in the shape in which its API tells them.

A deleted one is kept, so that its reference serves no other, and counts no more.
"""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.peuplement.document import Mandat as MandatDuDocument
from simulators.peuplement.valeurs import Iban, Siret

SCHEMA = """
CREATE TABLE mandat (
  rum TEXT PRIMARY KEY,
  siren TEXT NOT NULL,
  ics TEXT NOT NULL,
  iban TEXT NOT NULL,
  siret TEXT NOT NULL,
  signe_le TEXT NOT NULL,
  supprime_le TEXT
);
CREATE INDEX mandat_siren ON mandat (siren);
CREATE TABLE formulaire_mandat (
  compte TEXT NOT NULL, numero TEXT NOT NULL, rum TEXT NOT NULL, PRIMARY KEY (compte, numero)
) WITHOUT ROWID;
"""
_ACTIVE = "SELECT rum, ics, iban, siret, signe_le FROM mandat WHERE supprime_le IS NULL"


@dataclass(frozen=True, slots=True)
class Mandat:
    """A mandate that lets the site debit an account for what an establishment owes; `signe_le` an ISO day."""

    rum: str
    ics: str
    iban: str
    siret: str
    signe_le: str


@dataclass(frozen=True, slots=True)
class Demande:
    """What a person asks for in the form of a new mandate; `numero` is that of the form."""

    compte: str
    numero: str
    siret: Siret
    iban: Iban


@dataclass(frozen=True, slots=True)
class Ouverture:
    """What a form has opened; `autre` when it comes back for something else, or after a deletion."""

    rum: str
    autre: bool = False


def write_mandat(ctx: Context, mandat: MandatDuDocument) -> None:
    """Keep a mandate; named again, it takes its new state."""
    ctx.store.run(
        "INSERT OR REPLACE INTO mandat VALUES (?, ?, ?, ?, ?, ?, NULL)",
        mandat.rum, mandat.siret.siren, mandat.ics, mandat.iban, mandat.siret, mandat.signe_le.isoformat(),
    )  # fmt: skip


def read_mandats(ctx: Context, siren: str) -> list[Mandat]:
    """Every active mandate of the establishments of a company, in the order of their references."""
    return [Mandat(*row) for row in ctx.store.all(f"{_ACTIVE} AND siren = ? ORDER BY rum", siren)]


def find_mandat(ctx: Context, rum: str) -> Mandat | None:
    """The active mandate of this RUM."""
    row = ctx.store.one(f"{_ACTIVE} AND rum = ?", rum)
    return Mandat(*row) if row else None


def ouvrir(ctx: Context, ics: str, demande: Demande) -> Ouverture:
    """Open a mandate signed today, once for each number of the forms of a person."""
    with ctx.store.transaction():
        former = _find_opened(ctx, demande)
        if former is not None:
            asked = (str(demande.siret), str(demande.iban), None)
            return Ouverture(former["rum"], (former["siret"], former["iban"], former["supprime_le"]) != asked)
        rum, jour = _find_free_rum(ctx), ctx.clock.today_in_paris().date().isoformat()
        ctx.store.run(
            "INSERT INTO mandat VALUES (?, ?, ?, ?, ?, ?, NULL)",
            rum, demande.siret.siren, ics, demande.iban, demande.siret, jour,
        )  # fmt: skip
        if demande.numero:
            sql = "INSERT INTO formulaire_mandat VALUES (?, ?, ?)"
            ctx.store.run(sql, demande.compte, demande.numero, rum)
    return Ouverture(rum)


def supprimer(ctx: Context, rum: str) -> bool:
    """Delete a mandate; False when it was not active any more."""
    jour = ctx.clock.today_in_paris().date().isoformat()
    sql = "UPDATE mandat SET supprime_le = ? WHERE rum = ? AND supprime_le IS NULL"
    return ctx.store.run(sql, jour, rum) > 0


def _find_opened(ctx: Context, demande: Demande) -> Row | None:
    return ctx.store.one(
        "SELECT mandat.* FROM mandat JOIN formulaire_mandat USING (rum) WHERE compte = ? AND numero = ?",
        demande.compte, demande.numero,
    )  # fmt: skip


def _find_free_rum(ctx: Context) -> str:
    """A reference of an invented form, never used before, not even by a deleted mandate."""
    count = ctx.store.one("SELECT COUNT(*) AS n FROM mandat")
    number = 1 + (count["n"] if count else 0)
    while ctx.store.one("SELECT 1 FROM mandat WHERE rum = ?", _write_rum(ctx, number)):
        number += 1
    return _write_rum(ctx, number)


def _write_rum(ctx: Context, number: int) -> str:
    return f"{ctx.service.name.upper()}-{number:04d}"
