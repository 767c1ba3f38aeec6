"""The accounts that a company, or one of its establishments, holds at customs; those that are certified."""

from dataclasses import dataclass

from simulators.coproprietaire.comptes import CompteTenu
from simulators.core.context import Context
from simulators.core.store import Row

SCHEMA = """
CREATE TABLE certification (
  compte TEXT PRIMARY KEY REFERENCES compte, par TEXT NOT NULL, le TEXT NOT NULL
) WITHOUT ROWID;
"""
_EMPLOYEUR = "coalesce(siren, substr(siret, 1, 9))"
_SELECT = (
    f"SELECT c.identifiant, prenom, nom, {_EMPLOYEUR} AS employeur, le FROM compte c "  # noqa: S608 - a constant
    "LEFT JOIN certification ON compte = c.identifiant "
)


@dataclass(frozen=True, slots=True)
class Salarie:
    """An account and the company that holds it; `certifie_le` an ISO day, None before."""

    compte: CompteTenu
    employeur: str
    certifie_le: str | None

    @property
    def identifiant(self) -> str:
        """The name of the account."""
        return self.compte.identifiant


def find_salarie(ctx: Context, identifiant: str) -> Salarie | None:
    """The account of that name, whoever holds it."""
    row = ctx.store.one(f"{_SELECT} WHERE c.identifiant = ?", identifiant)
    return _build(row) if row else None


def list_salaries(ctx: Context, siren: str) -> list[Salarie]:
    """The accounts of a company, in the order of the names."""
    rows = ctx.store.all(f"{_SELECT} WHERE {_EMPLOYEUR} = ? ORDER BY nom, prenom, c.identifiant", siren)
    return [_build(row) for row in rows]


def list_certifies(ctx: Context) -> list[str]:
    """The names of all certified accounts."""
    return [row["compte"] for row in ctx.store.all("SELECT compte FROM certification ORDER BY compte")]


def write_certification(ctx: Context, identifiant: str, par: str) -> None:
    """Certify an account; certified twice, it keeps its first day."""
    jour = ctx.clock.today_in_paris().date().isoformat()
    ctx.store.run("INSERT OR IGNORE INTO certification VALUES (?, ?, ?)", identifiant, par, jour)


def _build(row: Row) -> Salarie:
    compte = CompteTenu(row["identifiant"], row["prenom"], row["nom"])
    return Salarie(compte, row["employeur"] or "", row["le"])
