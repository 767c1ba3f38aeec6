"""Tax or social declarations of a company, to be filed or filed, in the shape in which the API tells them."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.peuplement.document import Declaration as DeclarationDuDocument

SCHEMA = """
CREATE TABLE declaration_periodique (
  rang INTEGER PRIMARY KEY AUTOINCREMENT,
  siren TEXT NOT NULL,
  demarche TEXT NOT NULL,
  periode TEXT NOT NULL,
  deposee_le TEXT,
  UNIQUE (siren, demarche, periode)
);
"""


@dataclass(frozen=True, slots=True)
class Declaration:
    """A declaration of a company for a period; `deposee_le` an ISO day, None while it is to be filed."""

    siren: str
    demarche: str
    periode: str
    deposee_le: str | None


def write_declaration(ctx: Context, declaration: DeclarationDuDocument) -> None:
    """Keep a declaration in its rank; named again, it takes its new state."""
    deposee_le = declaration.deposee_le
    ctx.store.run(
        "INSERT INTO declaration_periodique (siren, demarche, periode, deposee_le) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (siren, demarche, periode) DO UPDATE SET deposee_le = excluded.deposee_le",
        declaration.siren, declaration.demarche, declaration.periode,
        deposee_le.isoformat() if deposee_le else None,
    )  # fmt: skip


def read_declarations(ctx: Context, siren: str) -> list[Declaration]:
    """Every declaration of a company, in the order in which they were made known."""
    rows = ctx.store.all(
        "SELECT siren, demarche, periode, deposee_le FROM declaration_periodique "
        "WHERE siren = ? ORDER BY rang",
        siren,
    )
    return [Declaration(*row) for row in rows]


def deposer(ctx: Context, siren: str, demarche: str, periode: str) -> bool:
    """File a declaration today; False when there is none of that name left to be filed."""
    filed = ctx.store.run(
        "UPDATE declaration_periodique SET deposee_le = ? "
        "WHERE siren = ? AND demarche = ? AND periode = ? AND deposee_le IS NULL",
        ctx.clock.today_in_paris().date().isoformat(), siren, demarche, periode,
    )  # fmt: skip
    return filed > 0
