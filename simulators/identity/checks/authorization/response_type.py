"""Code flow only."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_CODE = Reason(
    "response-type", "unsupported_response_type",
    "Seul le parcours par code est accepté.", "response_type must be code",
)  # fmt: skip


def verify_response_type(facts: AuthorizationFacts) -> None:
    """No token ever travels in an address (RFC 9700 section 2.1.2)."""
    asked = facts.params.text("response_type")
    if asked != "code":
        raise ProtocolRefusal(NOT_CODE, asked)
