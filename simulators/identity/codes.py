"""Authorization codes: issued to a browser, exchanged once by its client."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.fingerprint import compute_fingerprint

LIFE_S = 60


@dataclass(frozen=True)
class Grant:
    """What a code stands for: this account, told to this client, under these conditions."""

    client: str
    redirect_uri: str
    account: str
    scope: str
    nonce: str
    challenge: str
    auth_time: int
    # Who vouched for the session of the person: another site, or nobody when they typed their password here.
    voucher: str = ""
    issued_at: int = 0
    used: bool = False
    code: str = ""


def issue_code(ctx: Context, grant: Grant) -> str:
    """A new code for this grant; only its fingerprint is stored."""
    code = ctx.chance.token(43)
    ctx.store.run(
        "INSERT INTO identity_code VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        compute_fingerprint(code), grant.client, grant.redirect_uri, grant.account, grant.scope, grant.nonce,
        grant.challenge, grant.auth_time, grant.voucher, ctx.clock.epoch(),
    )  # fmt: skip
    return code


def find_grant(ctx: Context, code: str) -> Grant | None:
    """What was issued under this code, used or not."""
    stored = compute_fingerprint(code)
    row = ctx.store.one("SELECT * FROM identity_code WHERE code = ?", stored)
    if row is None:
        return None
    return Grant(
        client=row["client"], redirect_uri=row["redirect_uri"], account=row["account"], scope=row["scope"],
        nonce=row["nonce"], challenge=row["challenge"], auth_time=row["auth_time"],
        voucher=row["voucher"], issued_at=row["issued_at"], used=bool(row["used"]), code=stored,
    )  # fmt: skip


def use_code(ctx: Context, grant: Grant, access_jti: str) -> None:
    """Spend the code, and remember which access token it gave."""
    ctx.store.run("UPDATE identity_code SET used = 1 WHERE code = ?", grant.code)
    ctx.store.run("INSERT INTO identity_access VALUES (?, ?, 0)", access_jti, grant.code)


def revoke_tokens(ctx: Context, grant: Grant) -> None:
    """Take back what the code gave (RFC 6749 section 4.1.2)."""
    ctx.store.run("UPDATE identity_access SET revoked = 1 WHERE code = ?", grant.code)
