"""Applications for the standing of « correspondant entreprise », as customs keep them."""

from collections.abc import Mapping

import orjson

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.douane.correspondance import Dossier, Etat

SCHEMA = """
CREATE TABLE dossier_correspondant (
  numero INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE,
  compte TEXT NOT NULL REFERENCES compte,
  siren TEXT NOT NULL,
  qualite TEXT NOT NULL,
  pieces TEXT NOT NULL,
  transmis_le TEXT NOT NULL,
  etat TEXT NOT NULL DEFAULT 'transmis'
);
"""


def write_dossier(ctx: Context, compte: str, siren: str, qualite: str, pieces: Mapping[str, str]) -> str:
    """Keep an application; gives its reference."""
    jour = ctx.clock.today_in_paris().date()
    row = ctx.store.one("SELECT count(*) AS deja FROM dossier_correspondant")
    reference = f"DC-{jour.year}-{(row['deja'] if row else 0) + 1:04d}"
    ctx.store.run(
        "INSERT INTO dossier_correspondant (reference, compte, siren, qualite, pieces, transmis_le) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        reference, compte, siren, qualite, orjson.dumps(dict(pieces)).decode(), jour.isoformat(),
    )  # fmt: skip
    return reference


def read_dossiers(ctx: Context, compte: str) -> list[Dossier]:
    """Every application of an account, the newest first."""
    rows = ctx.store.all("SELECT * FROM dossier_correspondant WHERE compte = ? ORDER BY numero DESC", compte)
    return [_build(row) for row in rows]


def find_dossier_transmis(ctx: Context, compte: str) -> Dossier | None:
    """The application of an account that waits for an officer."""
    return next((d for d in read_dossiers(ctx, compte) if d.etat == "transmis"), None)


def write_etat(ctx: Context, dossier: Dossier, etat: Etat) -> None:
    """Record what the officer decided."""
    sql = "UPDATE dossier_correspondant SET etat = ? WHERE reference = ?"
    ctx.store.run(sql, etat, dossier.reference)


def _build(row: Row) -> Dossier:
    return Dossier(
        row["reference"], row["compte"], row["siren"], row["qualite"], orjson.loads(row["pieces"]),
        row["transmis_le"], row["etat"],
    )  # fmt: skip
