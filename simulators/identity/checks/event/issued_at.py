"""The event has happened."""

from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.errors import ProtocolRefusal, Reason

IN_FUTURE = Reason(
    "annonce-date", "invalid_request",
    "L’annonce est datée du futur.", "iat is absent or in the future",
)  # fmt: skip


def verify_issued_at(facts: EventFacts) -> None:
    """A late event is accepted (it was sent again); one from the future is not."""
    found = facts.token.instant("iat")
    if found is None or found > facts.ctx.clock.epoch() + facts.ctx.clock.leeway_s:
        raise ProtocolRefusal(IN_FUTURE, str(found))
