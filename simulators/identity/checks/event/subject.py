"""A site speaks of its own accounts only."""

from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_ITS_OWN = Reason(
    "annonce-sujet", "invalid_request",
    "L’annonce parle d’un compte qui n’est pas à son émetteur.",
    "sub_id must be of format iss_sub, its iss the issuer of the event, its sub a text",
)  # fmt: skip


def verify_subject(facts: EventFacts) -> None:
    """RFC 9493 section 3.2.4."""
    found = facts.token.claims.get("sub_id")
    subject = found if isinstance(found, dict) else {}
    is_own = subject.get("format") == "iss_sub" and subject.get("iss") == facts.ctx.url(facts.issuer)
    if not (is_own and isinstance(subject.get("sub"), str) and subject["sub"]):
        raise ProtocolRefusal(NOT_ITS_OWN, str(subject.get("iss")))
