"""People whom customs have vouched for: their name, which the pages greet, and nothing else."""

from collections.abc import Mapping
from typing import Any

from simulators.core.context import Context

SCHEMA = """
CREATE TABLE visiteur (sub TEXT PRIMARY KEY, nom_complet TEXT NOT NULL);
"""


def write_visiteur(ctx: Context, sub: str, claims: Mapping[str, Any]) -> None:
    """Remember the name that customs give with this login."""
    parts = (str(claims.get(name, "")) for name in ("given_name", "family_name"))
    ctx.store.run("INSERT OR REPLACE INTO visiteur VALUES (?, ?)", sub, " ".join(filter(None, parts)))


def read_nom_complet(ctx: Context, sub: str) -> str:
    """The name of a person who is logged in here."""
    row = ctx.store.one("SELECT nom_complet FROM visiteur WHERE sub = ?", sub)
    return str(row["nom_complet"]) if row else ""
