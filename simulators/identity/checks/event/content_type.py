"""The push says that it carries an event."""

from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.errors import ProtocolRefusal, Reason

EVENT_CONTENT = "application/secevent+jwt"
NOT_EVENT = Reason(
    "annonce-type-de-contenu", "invalid_request",
    "L’annonce reçue n’est pas du type attendu.", f"Content-Type must be {EVENT_CONTENT}",
)  # fmt: skip


def verify_content_type(facts: EventFacts) -> None:
    """RFC 8935 section 2.1; a plain cross-site form cannot send this type."""
    if facts.content_type.partition(";")[0].strip().lower() != EVENT_CONTENT:
        raise ProtocolRefusal(NOT_EVENT, facts.content_type)
