"""The id_token answers this very request."""

from hmac import compare_digest

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "id-token-nonce", "access_denied",
    "Le jeton d’identité ne répond pas à cette demande.", "nonce is not the one that was sent",
)  # fmt: skip


def verify_nonce(facts: IdTokenFacts) -> None:
    """Against a token stolen from another login and injected here."""
    if not compare_digest(facts.token.text("nonce").encode(), facts.flow.nonce.encode()):
        raise ProtocolRefusal(OTHER)
