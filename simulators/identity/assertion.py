"""A site's own proof of identity towards a provider (private_key_jwt, RFC 7523)."""

from simulators.core.context import Context
from simulators.identity.checks.client.assertion_type import JWT_BEARER
from simulators.identity.checks.client.typ import ASSERTION_TYPE
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key
from simulators.identity.metadata import Metadata

LIFE_S = 60


def build_proof(ctx: Context, metadata: Metadata) -> dict[str, str]:
    """The two form fields that authenticate this service at this provider, once."""
    now, name = ctx.clock.epoch(), ctx.service.name
    claims = {
        "iss": name, "sub": name, "aud": metadata.issuer, "iat": now, "exp": now + LIFE_S,
        "jti": ctx.chance.token(32),
    }  # fmt: skip
    assertion = sign(claims, signing_key(ctx), typ=ASSERTION_TYPE)
    return {"client_assertion_type": JWT_BEARER, "client_assertion": assertion}
