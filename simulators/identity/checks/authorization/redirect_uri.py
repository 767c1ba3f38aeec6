"""The address of the answer, compared to the letter (RFC 9700 section 2.1)."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

INEXACT = Reason(
    "redirect-uri-inexacte", "invalid_request",
    "L’adresse de retour demandée n’est pas une adresse déclarée par ce site.",
    "redirect_uri is not exactly one that the client registered",
)  # fmt: skip


def verify_redirect_uri(facts: AuthorizationFacts) -> None:
    """One address, exactly as registered: no prefix, no pattern, no default."""
    asked = facts.params.text("redirect_uri")
    if asked not in facts.client.redirect_uris(facts.ctx) or "redirect_uri" in facts.params.repeated:
        raise ProtocolRefusal(INEXACT, asked)
