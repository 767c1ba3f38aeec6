"""Companies, as the site knows them."""

from simulators.core.context import Context
from simulators.peuplement.document import Entreprise

SCHEMA = """
CREATE TABLE entreprise (siren TEXT PRIMARY KEY, nom TEXT NOT NULL);
"""


def write_entreprise(ctx: Context, entreprise: Entreprise) -> None:
    """Keep a company; named again, it takes its new name."""
    ctx.store.run(
        "INSERT INTO entreprise VALUES (?, ?) ON CONFLICT DO UPDATE SET nom = excluded.nom",
        entreprise.siren, entreprise.nom,
    )  # fmt: skip


def read_raison_sociale(ctx: Context, siren: str) -> str:
    """The name of a company; empty when the site does not know it."""
    row = ctx.store.one("SELECT nom FROM entreprise WHERE siren = ?", siren)
    return str(row["nom"]) if row else ""
