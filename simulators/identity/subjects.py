"""The name of an account towards one client: opaque, stable, different for every client (pairwise)."""

import hmac
from base64 import urlsafe_b64encode

from simulators.core.context import Context
from simulators.identity.keys import derive_secret


def compute_pairwise_sub(secret: bytes, client_service: str, account: str) -> str:
    """HMAC-SHA256 of (client, account) under the issuer's secret (OpenID Connect Core section 8.1)."""
    message = f"{len(client_service)}:{client_service}:{account}".encode()
    return urlsafe_b64encode(hmac.digest(secret, message, "sha256")).rstrip(b"=").decode()


def pairwise_sub(ctx: Context, account: str, client_service: str) -> str:
    """The sub under which `client_service` knows the account; remembered, so that it can be found again."""
    sub = compute_pairwise_sub(derive_secret(ctx, "pairwise"), client_service, account)
    ctx.store.run("INSERT OR IGNORE INTO identity_subject VALUES (?, ?, ?)", sub, account, client_service)
    return sub


def find_account(ctx: Context, sub: str, client_service: str) -> str | None:
    """The account behind a sub that was told to this client; None for any other."""
    row = ctx.store.one(
        "SELECT account FROM identity_subject WHERE sub = ? AND client = ?", sub, client_service
    )
    return row["account"] if row else None
