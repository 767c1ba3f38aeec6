"""Debts on their way to Télépaiement: kept until it has taken them, so that none is lost.

One that it refuses, as it holds another under that reference, is kept too and said: a person sees to it.
"""

from collections.abc import Collection
from dataclasses import asdict

import orjson

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable
from simulators.core.store import Row
from simulators.douane.declaration import CreanceDue, EtatCreance
from simulators.identity.api import fetch

TELEPAIEMENT, SCOPE_TAXATION, PATH = "telepaiement", "taxation", "/api/creances"
TAKEN, KNOWN, CONFLICT = 201, 200, 409
SCHEMA = """
CREATE TABLE envoi (
  reference TEXT PRIMARY KEY, siret TEXT NOT NULL, creance TEXT NOT NULL, refuse INTEGER NOT NULL DEFAULT 0
);
"""


def write_envoi(ctx: Context, creance: CreanceDue) -> None:
    """Keep a debt to be sent, in the transaction of its declaration."""
    ctx.store.run(
        "INSERT INTO envoi (reference, siret, creance) VALUES (?, ?, ?)",
        creance.reference, creance.siret, orjson.dumps(asdict(creance)).decode(),
    )  # fmt: skip


def has_envois(ctx: Context, sirets: Collection[str]) -> bool:
    """Whether a debt of these establishments is still on its way."""
    return any(row["siret"] in sirets for row in ctx.store.all("SELECT siret FROM envoi WHERE NOT refuse"))


def read_refuses(ctx: Context) -> frozenset[str]:
    """The references of the debts that Télépaiement refuses."""
    return frozenset(row["reference"] for row in ctx.store.all("SELECT reference FROM envoi WHERE refuse"))


def read_etat_envoi(ctx: Context, reference: str) -> EtatCreance:
    """What has become of a debt that was to be sent."""
    row = ctx.store.one("SELECT refuse FROM envoi WHERE reference = ?", reference)
    if row is None:
        return "transmise"
    return "refusée" if row["refuse"] else "en attente"


async def send_envois(ctx: Context) -> None:
    """Send what waits; the rest is left for the next call at the first silence of Télépaiement."""
    for row in ctx.store.all("SELECT * FROM envoi WHERE NOT refuse ORDER BY reference"):
        try:
            if not await _send(ctx, row):
                return
        except PeerUnreachable as error:
            ctx.note(f"créance {row['reference']} en attente : {error}")
            return


async def _send(ctx: Context, row: Row) -> bool:
    """Whether the debt needs not be sent again; sent twice after a lost answer, it is the same debt."""
    answer = await fetch(
        ctx, TELEPAIEMENT, "POST", PATH, scope=SCOPE_TAXATION, issuer=ctx.service.name,
        json=orjson.loads(row["creance"]),
    )  # fmt: skip
    if answer.status not in (TAKEN, KNOWN, CONFLICT):
        ctx.note(f"créance {row['reference']} en attente", answer.status)
        return False
    if answer.status == CONFLICT:
        ctx.note(f"créance {row['reference']} refusée : une autre porte cette référence", CONFLICT)
        ctx.store.run("UPDATE envoi SET refuse = 1 WHERE reference = ?", row["reference"])
        return True
    ctx.store.run("DELETE FROM envoi WHERE reference = ?", row["reference"])
    return True
