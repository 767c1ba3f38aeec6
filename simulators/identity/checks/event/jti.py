"""The event has a number, by which it is known again."""

from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.errors import ProtocolRefusal, Reason

MISSING = Reason(
    "annonce-sans-numero", "invalid_request",
    "L’annonce ne porte pas de numéro.", "jti must be a text",
)  # fmt: skip


def verify_jti(facts: EventFacts) -> None:
    """Without it, a repeated event could not be told from a new one (RFC 8417 section 2.2)."""
    if not facts.token.text("jti"):
        raise ProtocolRefusal(MISSING)
