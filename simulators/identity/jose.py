"""Signed tokens: one algorithm, ES256, chosen here and never by the token (RFC 8725 section 3.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

ALGORITHM = "ES256"
# A registry is rebuilt by joserfc at each call unless it is given one.
REGISTRY = jws.JWSRegistry(algorithms=[ALGORITHM])


@dataclass(frozen=True)
class SignedToken:
    """A token as read, its signature not yet verified: trust nothing in it before its checks have run."""

    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    compact: jws.CompactSignature = field(repr=False)

    def text(self, claim: str) -> str:
        """A claim when it is a text, else an empty one."""
        value = self.claims.get(claim)
        return value if isinstance(value, str) else ""

    def instant(self, claim: str) -> float | None:
        """A claim when it is a number of seconds, else None (true and false are not numbers)."""
        value = self.claims.get(claim)
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    @property
    def kid(self) -> str:
        """The identifier of the key that signed, as the token says."""
        value = self.header.get("kid")
        return value if isinstance(value, str) else ""


def sign(claims: Mapping[str, Any], key: ECKey, *, typ: str = "JWT") -> str:
    """A compact token of these claims."""
    header = {"alg": ALGORITHM, "typ": typ, "kid": key.kid}
    return jws.serialize_compact(header, orjson.dumps(claims), key, registry=REGISTRY)


def read_token(text: str) -> SignedToken | None:
    """The parts of a compact token without any verification; None when it is not one."""
    try:
        compact = jws.extract_compact(text.encode())
        claims = orjson.loads(compact.payload)
    except (JoseError, ValueError, TypeError, UnicodeError):
        return None
    header = compact.headers()
    # No critical extension is understood here, hence every one is refused (RFC 7515 section 4.1.11).
    if not isinstance(claims, dict) or "crit" in header:
        return None
    return SignedToken(header, claims, compact)


def is_signed_by(token: SignedToken, key: ECKey) -> bool:
    """Whether this key made the signature, by ES256 whatever the token claims."""
    try:
        return jws.validate_compact(token.compact, key, registry=REGISTRY)
    except (JoseError, ValueError):
        return False
