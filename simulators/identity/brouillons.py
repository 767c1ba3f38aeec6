"""What was being typed when the session ended, kept a quarter of an hour for the same account.

Kept by the server behind a cookie of its own, and shown again once.
"""

from collections.abc import Mapping

import orjson
from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.identity.cookies import clear_cookie, read_cookie, set_cookie
from simulators.identity.fingerprint import compute_fingerprint

COOKIE = "__Host-brouillon"
LIFE_S = 15 * 60
VALUE_MAX = 5_000
SCHEMA = """
CREATE TABLE brouillon (
  id TEXT PRIMARY KEY, compte TEXT NOT NULL, chemin TEXT NOT NULL, saisie TEXT NOT NULL,
  garde_le INTEGER NOT NULL
) WITHOUT ROWID;
"""


def keep_brouillon(
    ctx: Context, response: Response, compte: str, chemin: str, saisie: Mapping[str, str]
) -> None:
    """Keep what an account was typing in the form at this path."""
    identifier = ctx.chance.token(43)
    values = {name: value[:VALUE_MAX] for name, value in saisie.items()}
    ctx.store.run(
        "INSERT INTO brouillon VALUES (?, ?, ?, ?, ?)",
        compute_fingerprint(identifier), compte, chemin, orjson.dumps(values).decode(), ctx.clock.epoch(),
    )  # fmt: skip
    set_cookie(response, COOKIE, identifier)


def take_brouillon(request: Request, compte: str, chemin: str) -> dict[str, str] | None:
    """What this account was typing there, if it was kept; it is not given twice."""
    ctx, stored = context(request), compute_fingerprint(read_cookie(request, COOKIE))
    row = ctx.store.one(
        "SELECT saisie FROM brouillon WHERE id = ? AND compte = ? AND chemin = ? AND garde_le > ?",
        stored, compte, chemin, ctx.clock.epoch() - LIFE_S,
    )  # fmt: skip
    if row is None:
        return None
    ctx.store.run("DELETE FROM brouillon WHERE id = ?", stored)
    found: dict[str, str] = orjson.loads(row["saisie"])
    return found


def forget_brouillon(response: Response) -> None:
    """Take the cookie back from the browser."""
    clear_cookie(response, COOKIE)
