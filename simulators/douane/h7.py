"""H7 declarations, which come by EDI alone: no screen files or shows them (DEC-16)."""

from simulators.core.context import Context
from simulators.peuplement.valeurs import Siret

SCHEMA = """
CREATE TABLE h7 (
  reference TEXT PRIMARY KEY, siret TEXT NOT NULL, deposee_le TEXT NOT NULL
);
"""


def write_h7(ctx: Context, siret: Siret, reference: str) -> bool:
    """Keep a declaration; False when that reference was filed before."""
    jour = ctx.clock.today_in_paris().date().isoformat()
    return ctx.store.run("INSERT OR IGNORE INTO h7 VALUES (?, ?, ?)", reference, siret, jour) > 0


def read_h7(ctx: Context, siret: Siret) -> list[dict[str, str]]:
    """What an establishment has filed, in the order of the references."""
    rows = ctx.store.all("SELECT * FROM h7 WHERE siret = ? ORDER BY reference", siret)
    return [{"reference": r["reference"], "siret": r["siret"], "deposee_le": r["deposee_le"]} for r in rows]
