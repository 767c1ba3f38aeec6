"""The client's own proof that the answer is for the browser that asked."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

MINIMUM = 32
TOO_SHORT = Reason(
    "state-court", "invalid_request",
    "Le paramètre state doit compter au moins 32 caractères.",
    f"state must have {MINIMUM} characters or more",
)  # fmt: skip


def verify_state(facts: AuthorizationFacts) -> None:
    """Long enough not to be guessed, as ProConnect asks."""
    length = len(facts.params.text("state"))
    if length < MINIMUM:
        raise ProtocolRefusal(TOO_SHORT, f"{length} characters")
