"""The tokens that a provider signs."""

from simulators.core.context import Context
from simulators.identity.checks.access.typ import ACCESS_TYPE
from simulators.identity.clients import Client
from simulators.identity.codes import Grant
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key, statement_key

LIFE_S = 300
# Invented: how a service knows from which portal a person was led to it.
VOUCHER_CLAIM = "origine"


def issue_id_token(ctx: Context, client: Client, grant: Grant, sub: str, profile: dict[str, str]) -> str:
    """Who logged in, when, told to one client (OpenID Connect Core section 2)."""
    now = ctx.clock.epoch()
    claims = profile | {
        "iss": ctx.origin, "sub": sub, "aud": client.service, "azp": client.service, "iat": now,
        "exp": now + LIFE_S, "auth_time": grant.auth_time, "nonce": grant.nonce,
    }  # fmt: skip
    if client.told_voucher:
        claims[VOUCHER_CLAIM] = grant.voucher or ctx.service.name
    return sign(claims, statement_key(ctx, "/token"))


def issue_access_token(  # noqa: PLR0913 - the claims of a token, all named at the call
    ctx: Context, client: Client, *, sub: str, audience: str, scope: str, jti: str
) -> str:
    """What the client may do at one API, in the name of `sub` (RFC 9068)."""
    now = ctx.clock.epoch()
    claims = {
        "iss": ctx.origin, "sub": sub, "aud": audience, "client_id": client.service, "scope": scope,
        "iat": now, "exp": now + LIFE_S, "jti": jti,
    }  # fmt: skip
    return sign(claims, signing_key(ctx), typ=ACCESS_TYPE)
