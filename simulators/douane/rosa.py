"""ROSA: the agreements that an officer records, each for an establishment and a service (CPT-09)."""

from simulators.core.context import Context
from simulators.peuplement.document import Relation
from simulators.peuplement.valeurs import Siret

SCHEMA = """
CREATE TABLE relation (
  siret TEXT NOT NULL, service TEXT NOT NULL, PRIMARY KEY (siret, service)
) WITHOUT ROWID;
"""


def read_relations(ctx: Context) -> frozenset[Relation]:
    """Every agreement of this world."""
    rows = ctx.store.all("SELECT siret, service FROM relation")
    return frozenset(Relation(siret=Siret(row["siret"]), service=row["service"]) for row in rows)


def write_relation(ctx: Context, relation: Relation) -> None:
    """Record an agreement; recorded twice, it exists once."""
    ctx.store.run("INSERT OR IGNORE INTO relation VALUES (?, ?)", relation.siret, relation.service)
