"""Signature of any token: ES256, by the published key that it names."""

from typing import Protocol

from joserfc.jwk import ECKey

from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.jose import ALGORITHM, SignedToken, is_signed_by

ALGORITHM_REFUSED = Reason(
    "jeton-algorithme", "invalid_request",
    "Le jeton reçu n’est pas signé par l’algorithme ES256.", "the token must be signed by ES256", 401,
)  # fmt: skip
KEY_UNKNOWN = Reason(
    "jeton-cle-inconnue", "invalid_request",
    "Le jeton reçu est signé par une clé que son émetteur ne publie pas.",
    "the token names a key that its issuer does not publish", 401,
)  # fmt: skip
SIGNATURE_WRONG = Reason(
    "jeton-signature", "invalid_request",
    "La signature du jeton reçu est fausse.", "the signature of the token is wrong", 401,
)  # fmt: skip


class Signed(Protocol):
    """Facts that hold a token and the key that its issuer publishes under the identifier it names."""

    @property
    def token(self) -> SignedToken:
        """The token."""

    @property
    def key(self) -> ECKey | None:
        """The published key that it names, if there is one."""


def verify_signature(facts: Signed) -> None:
    """The algorithm is ours to choose, never the token's (RFC 8725 section 3.1)."""
    algorithm = facts.token.header.get("alg")
    if algorithm != ALGORITHM:
        raise ProtocolRefusal(ALGORITHM_REFUSED, str(algorithm))
    if facts.key is None:
        raise ProtocolRefusal(KEY_UNKNOWN, facts.token.kid)
    if not is_signed_by(facts.token, facts.key):
        raise ProtocolRefusal(SIGNATURE_WRONG)
