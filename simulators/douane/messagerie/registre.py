"""Questions, attachments and answers in the tables of customs."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.douane.messagerie.offices import Office, find_office
from simulators.douane.messagerie.question import Question

SCHEMA = """
CREATE TABLE question (
  reference TEXT PRIMARY KEY, envoi TEXT NOT NULL UNIQUE, empreinte TEXT NOT NULL, siren TEXT NOT NULL,
  siret TEXT, motif TEXT NOT NULL, office TEXT NOT NULL, auteur TEXT NOT NULL, champs TEXT NOT NULL,
  message TEXT NOT NULL, posee_le TEXT NOT NULL
) STRICT;
CREATE TABLE piece (
  reference TEXT NOT NULL REFERENCES question (reference), rang INTEGER NOT NULL, nom TEXT NOT NULL,
  contenu BLOB NOT NULL, PRIMARY KEY (reference, rang)
) STRICT;
CREATE TABLE reponse (
  reference TEXT NOT NULL REFERENCES question (reference), rang INTEGER NOT NULL, texte TEXT NOT NULL,
  donnee_le TEXT NOT NULL, PRIMARY KEY (reference, rang)
) STRICT;
"""
Dit = Mapping[str, Any]
# The fingerprint stays here.
_TUES = ("empreinte", "office")


def write_question(ctx: Context, question: Question, posee_le: str) -> str:
    """File a question and its attachments, all or nothing; answers its reference."""
    with ctx.store.transaction():
        reference = _find_free_reference(ctx, posee_le[:4])
        ctx.store.run(
            "INSERT INTO question VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            reference, question.envoi, question.compute_empreinte(), question.siren, question.siret,
            question.motif, question.office.code, question.auteur,
            orjson.dumps(dict(question.champs)).decode(), question.message, posee_le,
        )  # fmt: skip
        for rang, piece in enumerate(question.pieces, start=1):
            ctx.store.run("INSERT INTO piece VALUES (?, ?, ?, ?)", reference, rang, piece.nom, piece.contenu)
    return reference


def find_envoi(ctx: Context, envoi: str) -> tuple[str, str] | None:
    """The reference and the fingerprint of what a form has filed, if it has."""
    row = ctx.store.one("SELECT reference, empreinte FROM question WHERE envoi = ?", envoi)
    return (row["reference"], row["empreinte"]) if row else None


def write_reponse(ctx: Context, reference: str, texte: str, donnee_le: str) -> bool:
    """Add the answer of an agent; False when no question bears this reference."""
    with ctx.store.transaction():
        row = ctx.store.one("SELECT count(*) AS n FROM reponse WHERE reference = ?", reference)
        if find_question(ctx, reference) is None:
            return False
        rang = int(row["n"]) + 1 if row else 1
        ctx.store.run("INSERT INTO reponse VALUES (?, ?, ?, ?)", reference, rang, texte, donnee_le)
    return True


def find_question(ctx: Context, reference: str) -> Dit | None:
    """One question, with its attachments (names and sizes) and its answers."""
    row = ctx.store.one("SELECT * FROM question WHERE reference = ?", reference)
    return _tell(ctx, row) if row else None


def list_questions(ctx: Context, siren: str) -> list[Dit]:
    """The questions of a company, latest first."""
    return _tell_all(ctx, ctx.store.all("SELECT * FROM question WHERE siren = ?", siren))


def list_queue(ctx: Context, office: Office) -> list[Dit]:
    """What an office received, latest first."""
    return _tell_all(ctx, ctx.store.all("SELECT * FROM question WHERE office = ?", office.code))


def list_all(ctx: Context) -> list[Dit]:
    """What every office received, latest first."""
    return _tell_all(ctx, ctx.store.all("SELECT * FROM question"))


def read_contenu(ctx: Context, reference: str, rang: int) -> bytes | None:
    """The bytes of an attachment."""
    row = ctx.store.one("SELECT contenu FROM piece WHERE reference = ? AND rang = ?", reference, rang)
    return row["contenu"] if row else None


def _tell_all(ctx: Context, rows: list[Row]) -> list[Dit]:
    latest_first = sorted(
        rows, key=lambda row: (datetime.fromisoformat(row["posee_le"]), row["reference"]), reverse=True
    )
    return [_tell(ctx, row) for row in latest_first]


def _tell(ctx: Context, row: Row) -> Dit:
    told = {name: row[name] for name in row.keys() if name not in _TUES}  # noqa: SIM118 - a Row lists values
    office = find_office(row["office"])
    pieces = ctx.store.all(
        "SELECT rang, nom, length(contenu) AS taille FROM piece WHERE reference = ? ORDER BY rang",
        row["reference"],
    )
    reponses = ctx.store.all(
        "SELECT texte, donnee_le FROM reponse WHERE reference = ? ORDER BY rang", row["reference"]
    )
    return told | {
        "champs": orjson.loads(row["champs"]),
        "service": {"code": office.code, "nom": office.nom, "type": office.type} if office else None,
        "pieces": [dict(p) for p in pieces],
        "reponses": [dict(r) for r in reponses],
    }


def _find_free_reference(ctx: Context, annee: str) -> str:
    prefix = f"Q-{annee}-"
    row = ctx.store.one("SELECT count(*) AS n FROM question WHERE reference GLOB ?", f"{prefix}*")
    return f"{prefix}{(int(row['n']) if row else 0) + 1:04d}"
