"""ROSA: the agreements that an officer records, each for an establishment and a service (CPT-09)."""

from collections.abc import Iterable

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.peuplement.document import Relation
from simulators.peuplement.valeurs import Siret

SCHEMA = """
CREATE TABLE relation (
  siret TEXT NOT NULL, service TEXT NOT NULL, PRIMARY KEY (siret, service)
) WITHOUT ROWID;
"""


def read_relations(ctx: Context) -> frozenset[Relation]:
    """Every agreement of this world."""
    return _build(ctx.store.all("SELECT siret, service FROM relation"))


def read_relations_siren(ctx: Context, siren: str) -> frozenset[Relation]:
    """The agreements of the establishments of one company: all that a right of that company may rest on."""
    return _build(ctx.store.all("SELECT siret, service FROM relation WHERE siret GLOB ?", f"{siren}*"))


def write_relation(ctx: Context, relation: Relation) -> None:
    """Record an agreement; recorded twice, it exists once."""
    ctx.store.run("INSERT OR IGNORE INTO relation VALUES (?, ?)", relation.siret, relation.service)


def remove_relation(ctx: Context, relation: Relation) -> bool:
    """End an agreement; False when there was none."""
    sql = "DELETE FROM relation WHERE siret = ? AND service = ?"
    return ctx.store.run(sql, relation.siret, relation.service) > 0


def _build(rows: Iterable[Row]) -> frozenset[Relation]:
    return frozenset(Relation(siret=Siret(row["siret"]), service=row["service"]) for row in rows)
