"""Rights of the accounts, one row for each account, service, right and SIRET or SIREN."""

from simulators.core.context import Context
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren, Siret

SCHEMA = """
CREATE TABLE habilitation (
  compte TEXT NOT NULL REFERENCES compte,
  service TEXT NOT NULL,
  droit TEXT NOT NULL,
  perimetre TEXT NOT NULL,
  PRIMARY KEY (compte, service, droit, perimetre)
) WITHOUT ROWID;
"""
_SIREN_LENGTH = 9


def read_perimetre(habilitation: Habilitation) -> str:
    """The SIRET, or else the SIREN, that a right is held for."""
    return habilitation.siret or habilitation.siren or ""


def read_siren(habilitation: Habilitation) -> str:
    """The company that a right concerns."""
    return read_perimetre(habilitation)[:_SIREN_LENGTH]


def read_habilitations(ctx: Context, identifiant: str) -> tuple[Habilitation, ...]:
    """Every right of an account at this instant, in a stable order."""
    rows = ctx.store.all(
        "SELECT service, droit, perimetre FROM habilitation WHERE compte = ? ORDER BY 1, 2, 3", identifiant
    )
    return tuple(_build(row["service"], row["droit"], row["perimetre"]) for row in rows)


def write_habilitation(ctx: Context, identifiant: str, habilitation: Habilitation) -> None:
    """Give a right; given twice, it is held once."""
    ctx.store.run(
        "INSERT OR IGNORE INTO habilitation VALUES (?, ?, ?, ?)",
        identifiant, habilitation.service, habilitation.droit, read_perimetre(habilitation),
    )  # fmt: skip


def remove_habilitation(ctx: Context, identifiant: str, habilitation: Habilitation) -> bool:
    """Take a right back; False when it was not held."""
    removed = ctx.store.run(
        "DELETE FROM habilitation WHERE compte = ? AND service = ? AND droit = ? AND perimetre = ?",
        identifiant, habilitation.service, habilitation.droit, read_perimetre(habilitation),
    )  # fmt: skip
    return removed > 0


def _build(service: str, droit: str, perimetre: str) -> Habilitation:
    if len(perimetre) == _SIREN_LENGTH:
        return Habilitation(service=service, droit=droit, siren=Siren(perimetre))
    return Habilitation(service=service, droit=droit, siret=Siret(perimetre))
