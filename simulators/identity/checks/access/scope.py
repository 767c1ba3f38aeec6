"""The token was given for this use."""

from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.errors import ProtocolRefusal, Reason

TOO_NARROW = Reason(
    "acces-scope", "insufficient_scope",
    "Le jeton d’accès ne permet pas cet appel.", "the scope of the token does not cover this call", 403,
)  # fmt: skip


def verify_scope(facts: AccessFacts) -> None:
    """403 and not 401: asking again would give the same token."""
    if facts.scope not in facts.scopes:
        raise ProtocolRefusal(TOO_NARROW, facts.token.text("scope"))
