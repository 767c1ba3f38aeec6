"""The token is an event, not an id_token (RFC 8417 section 4)."""

from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.errors import ProtocolRefusal, Reason

EVENT_TYPE = "secevent+jwt"
NOT_EVENT = Reason(
    "annonce-typ", "invalid_request",
    "Le jeton reçu n’est pas une annonce.", f"the typ of the token must be {EVENT_TYPE}",
)  # fmt: skip


def verify_typ(facts: EventFacts) -> None:
    """A site signs its id_tokens with the same key: only typ tells them apart."""
    found = facts.token.header.get("typ")
    if found != EVENT_TYPE:
        raise ProtocolRefusal(NOT_EVENT, str(found))
