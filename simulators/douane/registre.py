"""The declarations that customs keep, typed in an application or filed by EDI."""

from collections.abc import Collection

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.douane.declaration import Declaration, Depot
from simulators.douane.references import find_free_reference, is_held
from simulators.peuplement.document import Origine

SCHEMA = """
CREATE TABLE declaration (
  numero INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE,
  application TEXT NOT NULL,
  service TEXT NOT NULL,
  siret TEXT NOT NULL,
  objet TEXT NOT NULL,
  nature TEXT NOT NULL,
  droits INTEGER NOT NULL,
  deposee_le TEXT NOT NULL,
  origine TEXT NOT NULL,
  compte TEXT NOT NULL
);
CREATE INDEX declaration_siret ON declaration (siret);
"""
_COLUMNS = "reference, application, service, siret, objet, nature, droits, deposee_le, origine"


def write_declaration(ctx: Context, depot: Depot, reference: str = "") -> Declaration | None:
    """Keep a declaration, under a new reference when it brings none; None when its own is taken."""
    if is_held(ctx, reference):
        return None
    jour = ctx.clock.today_in_paris().date()
    declaration = Declaration(
        reference or find_free_reference(ctx, depot.application.sigle, jour.year), depot.application.nom,
        depot.service.code, depot.siret, depot.objet, depot.nature, depot.droits, jour.isoformat(),
        depot.origine,
    )  # fmt: skip
    written = ctx.store.run(
        f"INSERT OR IGNORE INTO declaration ({_COLUMNS}, compte) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
        declaration.reference, declaration.application, declaration.service, declaration.siret,
        declaration.objet, declaration.nature, declaration.droits, declaration.deposee_le,
        declaration.origine, depot.compte,
    )  # fmt: skip
    return declaration if written else None


def read_declarations(ctx: Context, application: str) -> list[Declaration]:
    """Every declaration of an application, the newest first."""
    rows = ctx.store.all(
        f"SELECT {_COLUMNS} FROM declaration WHERE application = ? ORDER BY numero DESC",  # noqa: S608 - a constant
        application,
    )
    return [_build(row) for row in rows]


def read_declarations_edi(ctx: Context, siret: str) -> list[Declaration]:
    """What the software of an establishment has filed, in the order of the references."""
    rows = ctx.store.all(
        f"SELECT {_COLUMNS} FROM declaration WHERE siret = ? AND origine = 'edi' ORDER BY reference",  # noqa: S608 - a constant
        siret,
    )
    return [_build(row) for row in rows]


def read_origines_du_jour(ctx: Context, siret: str) -> Collection[Origine]:
    """By which ways an establishment has already declared today."""
    jour = ctx.clock.today_in_paris().date().isoformat()
    rows = ctx.store.all(
        "SELECT DISTINCT origine FROM declaration WHERE siret = ? AND deposee_le = ?", siret, jour
    )
    return frozenset(row["origine"] for row in rows)


def _build(row: Row) -> Declaration:
    return Declaration(*row)
