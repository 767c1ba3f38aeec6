"""Debts of customs and what settled them, bank transfers included."""

from collections.abc import Collection
from unicodedata import normalize

import orjson

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.peuplement.document import Creance as CreanceDuDocument
from simulators.telepaiement.etat import Creance, Paiement

SCHEMA = """
CREATE TABLE creance (
  reference TEXT PRIMARY KEY,
  siren TEXT NOT NULL,
  siret TEXT NOT NULL,
  nature TEXT NOT NULL,
  montant INTEGER NOT NULL,
  emise_le TEXT NOT NULL,
  echeance TEXT NOT NULL,
  origine TEXT NOT NULL,
  bordereau TEXT,
  mot_de_passe_avis TEXT,
  moyen TEXT,
  regle_le TEXT,
  ordonne_depuis TEXT
);
CREATE INDEX creance_siren ON creance (siren);
CREATE INDEX creance_siret ON creance (siret);
"""
_ORDER = "ORDER BY echeance, reference"


def write_creance(ctx: Context, creance: CreanceDuDocument) -> None:
    """Keep a debt; named again, it takes its new state."""
    paiement = creance.paiement
    ctx.store.run(
        "INSERT OR REPLACE INTO creance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        creance.reference, creance.siret.siren, creance.siret, creance.nature, creance.montant,
        creance.emise_le.isoformat(), creance.echeance.isoformat(), creance.origine, creance.bordereau,
        fold_mot_de_passe(creance.mot_de_passe_avis or "") or None,
        paiement.moyen if paiement else None, paiement.regle_le.isoformat() if paiement else None,
    )  # fmt: skip


def fold_mot_de_passe(text: str) -> str:
    """The password of a notice as it is compared: accents typed in one way, and no space around."""
    return normalize("NFC", text).strip()


def find_creance(ctx: Context, reference: str) -> Creance | None:
    """The debt of this reference, if it is held here."""
    row = ctx.store.one("SELECT * FROM creance WHERE reference = ?", reference)
    return _build(row) if row else None


def read_creances_siren(ctx: Context, siren: str) -> list[Creance]:
    """Every debt of a company, paid or not, in the order of the due dates."""
    rows = ctx.store.all(f"SELECT * FROM creance WHERE siren = ? {_ORDER}", siren)  # noqa: S608 - our text
    return [_build(row) for row in rows]


def read_creances_sirets(ctx: Context, sirets: Collection[str]) -> list[Creance]:
    """Every debt of these establishments, paid or not, in the order of the due dates."""
    sql = f"SELECT * FROM creance WHERE siret IN (SELECT value FROM json_each(?)) {_ORDER}"  # noqa: S608 - our text
    return [_build(row) for row in ctx.store.all(sql, orjson.dumps(sorted(sirets)).decode())]


def read_avis(ctx: Context) -> dict[str, str]:
    """The password of every payment notice, by its reference; never told outside."""
    rows = ctx.store.all(
        "SELECT reference, mot_de_passe_avis FROM creance WHERE mot_de_passe_avis IS NOT NULL"
    )
    return {row["reference"]: row["mot_de_passe_avis"] for row in rows}


def _build(row: Row) -> Creance:
    paiement = (
        Paiement(row["moyen"], row["montant"], row["regle_le"], row["ordonne_depuis"])
        if row["moyen"]
        else None
    )
    return Creance(
        row["reference"], row["siren"], row["siret"], row["nature"], row["montant"], row["emise_le"],
        row["echeance"], paiement, row["origine"], row["bordereau"],
    )  # fmt: skip
