"""Links between the accounts of the site and those of the portal, written on this side (CPT-14)."""

from simulators.coproprietaire.modele import Lien
from simulators.core.context import Context

SCHEMA = """
CREATE TABLE lien (
  rang INTEGER PRIMARY KEY AUTOINCREMENT,
  compte TEXT NOT NULL UNIQUE REFERENCES compte,
  iss TEXT NOT NULL,
  sub TEXT NOT NULL
);
CREATE INDEX lien_visiteur ON lien (iss, sub);
"""


def read_lien(ctx: Context, identifiant: str) -> Lien | None:
    """The account of the portal that an account is linked to."""
    row = ctx.store.one("SELECT iss, sub FROM lien WHERE compte = ?", identifiant)
    return Lien(row["iss"], row["sub"]) if row else None


def find_compte_lie(ctx: Context, iss: str, sub: str) -> str | None:
    """The account that a visitor sent by the portal enters; the last linked, if a portal linked several."""
    row = ctx.store.one("SELECT compte FROM lien WHERE iss = ? AND sub = ? ORDER BY rang DESC", iss, sub)
    return str(row["compte"]) if row else None


def write_lien(ctx: Context, identifiant: str, lien: Lien) -> None:
    """Link an account, in place of any other link it had: whoever calls has judged that it may."""
    ctx.store.run(
        "INSERT INTO lien (compte, iss, sub) VALUES (?, ?, ?) "
        "ON CONFLICT (compte) DO UPDATE SET iss = excluded.iss, sub = excluded.sub",
        identifiant, lien.iss, lien.sub,
    )  # fmt: skip


def remove_lien(ctx: Context, identifiant: str) -> None:
    """Forget the link of an account."""
    ctx.store.run("DELETE FROM lien WHERE compte = ?", identifiant)
