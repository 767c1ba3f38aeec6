"""The client's own proof that the id_token answers its request."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

MINIMUM = 32
TOO_SHORT = Reason(
    "nonce-court", "invalid_request",
    "Le paramètre nonce doit compter au moins 32 caractères.",
    f"nonce must have {MINIMUM} characters or more",
)  # fmt: skip


def verify_nonce(facts: AuthorizationFacts) -> None:
    """Long enough not to be guessed, as ProConnect asks."""
    length = len(facts.params.text("nonce"))
    if length < MINIMUM:
        raise ProtocolRefusal(TOO_SHORT, f"{length} characters")
