"""The exchange repeats the address that received the code."""

from simulators.identity.checks.code.facts import CodeFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "code-redirect-uri", "invalid_grant",
    "L’adresse de retour n’est pas celle de la demande.",
    "redirect_uri is not the one of the authorization request",
)  # fmt: skip


def verify_code_redirect_uri(facts: CodeFacts) -> None:
    """RFC 6749 section 4.1.3."""
    asked = facts.params.text("redirect_uri")
    if asked != facts.grant.redirect_uri:
        raise ProtocolRefusal(OTHER, asked)
