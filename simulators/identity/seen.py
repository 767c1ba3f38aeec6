"""Identifiers that may serve once."""

from simulators.core.context import Context


def is_first_time(ctx: Context, kind: str, issuer: str, jti: str) -> bool:
    """Whether this identifier had never been seen; from now on it has."""
    sql = "INSERT OR IGNORE INTO identity_seen VALUES (?, ?, ?)"
    return ctx.store.run(sql, kind, issuer, jti) == 1
