"""Tokens that an honest site would not make."""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

import orjson
from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key, wrong_key


def encode(part: Mapping[str, Any] | bytes) -> str:
    """One part of a compact token."""
    raw = part if isinstance(part, bytes) else orjson.dumps(part)
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def forge_unsigned(claims: Mapping[str, Any], ctx: Context, typ: str = "JWT") -> str:
    """alg: none, under the identifier of the site's real key."""
    return f"{encode({'alg': 'none', 'typ': typ, 'kid': signing_key(ctx).kid})}.{encode(claims)}."


def forge_hs256(claims: Mapping[str, Any], ctx: Context, typ: str = "JWT") -> str:
    """Signed by HMAC, with the site's public key taken as the secret (RFC 8725 section 2.1)."""
    key = signing_key(ctx)
    secret = orjson.dumps(key.as_dict(private=False))
    head = f"{encode({'alg': 'HS256', 'typ': typ, 'kid': key.kid})}.{encode(claims)}"
    return f"{head}.{encode(hmac.digest(secret, head.encode(), 'sha256'))}"


def forge_wrong_key(claims: Mapping[str, Any], ctx: Context, typ: str = "JWT") -> str:
    """Signed by a key that the site does not publish, under the identifier of the one it publishes."""
    return sign(claims, wrong_key(ctx), typ=typ)


def forge_unknown_key(claims: Mapping[str, Any], _ctx: Context, typ: str = "JWT") -> str:
    """Signed by a key, and under an identifier, that the site does not publish."""
    return sign(claims, ECKey.generate_key("P-256", {"kid": "inconnue"}), typ=typ)
