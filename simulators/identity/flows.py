"""A login under way: what was asked, of whom, in which browser."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.identity.fingerprint import compute_fingerprint

LIFE_S = 600
CONNEXION = "connexion"


@dataclass(frozen=True)
class Flow:
    """What this site remembers between the departure of a person and their return.

    `account` is who was logged in here at the departure, or an empty text. `target` is where they go at the
    end. `browser` is a fingerprint of the cookie that only their browser holds.
    """

    provider: str
    purpose: str
    prompt: str
    target: str
    nonce: str
    verifier: str
    account: str
    started_at: int
    browser: str
    used: bool = False


@dataclass(frozen=True)
class Identity:
    """Who a provider says the person is, and the token to speak to it in their name."""

    iss: str
    sub: str
    claims: MappingProxyType[str, Any]
    access_token: str
    id_token: str = ""


@dataclass(frozen=True)
class Failure:
    """Why a login ended without an identity: the code of the refusal, a sentence for the person."""

    code: str
    sentence: str
    peer_silent: bool = False


def save_flow(ctx: Context, state: str, flow: Flow) -> None:
    """Remember a departure under its state."""
    ctx.store.run(
        "INSERT INTO identity_flow VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        compute_fingerprint(state), flow.browser, flow.provider, flow.purpose, flow.prompt, flow.target,
        flow.nonce, flow.verifier, flow.account, flow.started_at,
    )  # fmt: skip


def find_flow(ctx: Context, state: str) -> Flow | None:
    """The departure that this state names, used or not."""
    row = ctx.store.one("SELECT * FROM identity_flow WHERE state = ?", compute_fingerprint(state))
    return _build(row) if row else None


def use_flow(ctx: Context, state: str) -> None:
    """Close a departure: a state comes back once."""
    ctx.store.run("UPDATE identity_flow SET used = 1 WHERE state = ?", compute_fingerprint(state))


def _build(row: Row) -> Flow:
    return Flow(
        provider=row["provider"], purpose=row["purpose"], prompt=row["prompt"], target=row["target"],
        nonce=row["nonce"], verifier=row["verifier"], account=row["account"], started_at=row["started_at"],
        browser=row["browser"], used=bool(row["used"]),
    )  # fmt: skip
