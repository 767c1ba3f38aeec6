"""The establishments of the companies that the site knows: those for which a mandate may be opened."""

from collections.abc import Collection

import orjson

from simulators.core.context import Context
from simulators.peuplement.document import Entreprise
from simulators.peuplement.valeurs import Siren, Siret

SCHEMA = """
CREATE TABLE etablissement (siret TEXT PRIMARY KEY, siren TEXT NOT NULL);
CREATE INDEX etablissement_siren ON etablissement (siren);
"""


def write_etablissements(ctx: Context, entreprise: Entreprise) -> None:
    """Keep the establishments of a company; named again, each is kept once."""
    for un in entreprise.etablissement:
        ctx.store.run("INSERT OR IGNORE INTO etablissement VALUES (?, ?)", un.siret, entreprise.siren)


def read_sirets(ctx: Context, sirens: Collection[Siren]) -> list[Siret]:
    """Every establishment of these companies, in the order of their numbers."""
    sql = "SELECT siret FROM etablissement WHERE siren IN (SELECT value FROM json_each(?)) ORDER BY siret"
    return [Siret(row["siret"]) for row in ctx.store.all(sql, orjson.dumps(sorted(sirens)).decode())]
