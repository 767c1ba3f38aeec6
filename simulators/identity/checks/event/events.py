"""One event at a time."""

from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_ONE = Reason(
    "annonce-evenement", "invalid_request",
    "L’annonce doit porter un événement et un seul.", "events must hold exactly one event",
)  # fmt: skip


def verify_one_event(facts: EventFacts) -> None:
    """Several would be aspects of one event (RFC 8417 section 2): nothing here needs that."""
    events = facts.token.claims.get("events")
    if not (
        isinstance(events, dict) and len(events) == 1 and all(isinstance(e, dict) for e in events.values())
    ):
        raise ProtocolRefusal(NOT_ONE)
