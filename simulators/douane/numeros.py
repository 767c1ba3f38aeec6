"""One-use numbers of the entry forms: sent twice, or again after a lost answer, a form files once."""

from dataclasses import dataclass

import orjson

from simulators.core.context import Context
from simulators.douane.declaration import Depot

CHAMP, LONGUEUR = "numero", 43
SCHEMA = """
CREATE TABLE formulaire_depose (
  compte TEXT NOT NULL, numero TEXT NOT NULL, contenu TEXT NOT NULL, reference TEXT NOT NULL,
  PRIMARY KEY (compte, numero)
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class DejaDepose:
    """What a form has filed; `autre` when it comes back with other data than the first time."""

    reference: str
    autre: bool


def draw_numero(ctx: Context) -> str:
    """A number for a form about to be shown."""
    return ctx.chance.token(LONGUEUR)


def use_numero(ctx: Context, depot: Depot, reference: str) -> None:
    """Write down what a form has filed, in the transaction of its declaration."""
    if depot.numero:
        ctx.store.run(
            "INSERT INTO formulaire_depose VALUES (?, ?, ?, ?)",
            depot.compte, depot.numero, _write(depot), reference,
        )  # fmt: skip


def find_deja_depose(ctx: Context, depot: Depot) -> DejaDepose | None:
    """What this account has filed with that form, if it has."""
    row = ctx.store.one(
        "SELECT reference, contenu FROM formulaire_depose WHERE compte = ? AND numero = ?",
        depot.compte, depot.numero,
    )  # fmt: skip
    return DejaDepose(row["reference"], row["contenu"] != _write(depot)) if row else None


def _write(depot: Depot) -> str:
    parts = (depot.application.nom, depot.siret, depot.objet, depot.nature, depot.droits)
    return orjson.dumps(parts).decode()
