"""The checks of an event, in order."""

from collections.abc import Callable

from simulators.identity.checks.event.audience import verify_audience
from simulators.identity.checks.event.content_type import verify_content_type
from simulators.identity.checks.event.events import verify_one_event
from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.checks.event.issued_at import verify_issued_at
from simulators.identity.checks.event.jti import verify_jti
from simulators.identity.checks.event.subject import verify_subject
from simulators.identity.checks.event.typ import verify_typ
from simulators.identity.checks.signature import verify_signature

EventCheck = Callable[[EventFacts], None]
EVENT_CHECKS: tuple[EventCheck, ...] = (
    verify_content_type,
    verify_typ,
    verify_signature,
    verify_audience,
    verify_issued_at,
    verify_jti,
    verify_one_event,
    verify_subject,
)
