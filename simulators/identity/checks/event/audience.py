"""The event is for this site."""

from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "annonce-audience", "invalid_audience",
    "L’annonce est destinée à un autre site.", "aud must be the origin of this site",
)  # fmt: skip


def verify_audience(facts: EventFacts) -> None:
    """An event told to another site must not be repeated here by it."""
    found = facts.token.claims.get("aud")
    if found != facts.ctx.origin:
        raise ProtocolRefusal(OTHER, str(found))
