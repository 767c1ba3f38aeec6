"""What came in, queue by queue, and the hours at which people are called back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import orjson

from simulators.core.context import Context
from simulators.core.queues import KEPT_MAX
from simulators.core.store import Row

APPELS = "Infos Douane Service"
RAPPELS = "Rappels d'Infos Douane Service"
ECRITS = "Questions écrites à Infos Douane Service"
TECHNIQUE = "Assistance des services en ligne de la douane"
_LETTRES = {APPELS: "I", RAPPELS: "R", ECRITS: "E", TECHNIQUE: "T"}
_LONGUEUR_CLE = 24
SCHEMA = """
CREATE TABLE contact_recu (
  rang INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, cle TEXT NOT NULL UNIQUE, file TEXT NOT NULL,
  canal TEXT NOT NULL, recu_le TEXT NOT NULL, contenu TEXT NOT NULL
) STRICT;
CREATE TABLE contact_creneau (rang INTEGER PRIMARY KEY, instant TEXT NOT NULL) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Recu:
    """What came in: by which channel, when, saying what; `cle` opens its page."""

    reference: str
    cle: str
    file: str
    canal: str
    recu_le: datetime
    contenu: Mapping[str, str]


def write_recu(ctx: Context, file: str, canal: str, contenu: Mapping[str, str]) -> Recu:
    """Put something in a queue."""
    maintenant = ctx.clock.today_in_paris()
    lettre, numero = _LETTRES.get(file, "X"), _count(ctx, file) + 1
    recu = Recu(
        f"{lettre}-{maintenant.year}-{numero:04d}", ctx.chance.token(_LONGUEUR_CLE), file, canal, maintenant,
        contenu,
    )  # fmt: skip
    ctx.store.run(
        "INSERT INTO contact_recu (reference, cle, file, canal, recu_le, contenu) VALUES (?, ?, ?, ?, ?, ?)",
        recu.reference, recu.cle, file, canal, maintenant.isoformat(), orjson.dumps(dict(contenu)).decode(),
    )  # fmt: skip
    return recu


def is_pleine(ctx: Context, file: str) -> bool:
    """Whether a queue that anybody may fill keeps no more."""
    return _count(ctx, file) >= KEPT_MAX


def find_recu(ctx: Context, cle: str, file: str) -> Recu | None:
    """What a key opens in a queue."""
    row = ctx.store.one("SELECT * FROM contact_recu WHERE cle = ? AND file = ?", cle, file)
    return _read(row) if row else None


def list_recus(ctx: Context) -> list[dict[str, object]]:
    """Everything that came in, oldest first, as the control door tells it."""
    recus = map(_read, ctx.store.all("SELECT * FROM contact_recu ORDER BY rang"))
    return [
        {
            "file": un.file, "canal": un.canal, "reference": un.reference, "recu_le": un.recu_le.isoformat(),
            "contenu": dict(un.contenu),
        }
        for un in recus
    ]  # fmt: skip


def take_creneau(ctx: Context, instant: datetime) -> None:
    """One adviser less at that instant."""
    ctx.store.run("INSERT INTO contact_creneau (instant) VALUES (?)", _write(instant))


def count_pris(ctx: Context, instant: datetime) -> int:
    """How many advisers are taken at that instant."""
    row = ctx.store.one("SELECT count(*) AS nombre FROM contact_creneau WHERE instant = ?", _write(instant))
    return int(row["nombre"]) if row else 0


def _count(ctx: Context, file: str) -> int:
    row = ctx.store.one("SELECT count(*) AS nombre FROM contact_recu WHERE file = ?", file)
    return int(row["nombre"]) if row else 0


def _write(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat()


def _read(row: Row) -> Recu:
    return Recu(
        row["reference"], row["cle"], row["file"], row["canal"], datetime.fromisoformat(row["recu_le"]),
        orjson.loads(row["contenu"]),
    )  # fmt: skip
