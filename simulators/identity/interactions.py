"""What waits for a person in one browser: a login asked by another site, data shown before an account."""

from dataclasses import dataclass
from typing import Any, Literal

import orjson

from simulators.core.context import Context
from simulators.identity.fingerprint import compute_fingerprint

LIFE_S = 600
Kind = Literal["authorization", "target", "donnees", "donnees-validees"]


@dataclass(frozen=True)
class Interaction:
    """An authorization request already verified, a target, or data to validate (CPT-08)."""

    kind: Kind
    content: dict[str, Any]


def save_interaction(ctx: Context, browser: str, kind: Kind, content: dict[str, Any]) -> str:
    """Remember it for this browser (the id of its PreSession); the answer travels in the form."""
    identifier = ctx.chance.token(43)
    ctx.store.run(
        "INSERT INTO identity_interaction VALUES (?, ?, ?, ?, ?)",
        compute_fingerprint(identifier), compute_fingerprint(browser), kind, orjson.dumps(content).decode(),
        ctx.clock.epoch(),
    )  # fmt: skip
    return identifier


def find_interaction(ctx: Context, browser: str, identifier: str) -> Interaction | None:
    """What waits under this identifier in this very browser, unless ten minutes have passed."""
    if not identifier:
        return None
    row = ctx.store.one(
        "SELECT kind, content FROM identity_interaction WHERE id = ? AND browser = ? AND started_at > ?",
        compute_fingerprint(identifier), compute_fingerprint(browser), ctx.clock.epoch() - LIFE_S,
    )  # fmt: skip
    return Interaction(row["kind"], orjson.loads(row["content"])) if row else None


def end_interaction(ctx: Context, identifier: str) -> None:
    """It has been served; it cannot be served again."""
    ctx.store.run("DELETE FROM identity_interaction WHERE id = ?", compute_fingerprint(identifier))
