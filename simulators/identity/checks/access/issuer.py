"""The token comes from the provider that this API trusts."""

from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "acces-emetteur", "invalid_token",
    "Le jeton d’accès vient d’un autre site.", "iss is not the provider that this API trusts", 401,
)  # fmt: skip


def verify_issuer(facts: AccessFacts) -> None:
    """To the letter."""
    found = facts.token.text("iss")
    if found != facts.ctx.url(facts.issuer):
        raise ProtocolRefusal(OTHER, found)
