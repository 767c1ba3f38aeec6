"""The id_token comes from the provider that was asked."""

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "id-token-emetteur", "access_denied",
    "Le jeton d’identité vient d’un autre site que celui demandé.", "iss is not the provider that was asked",
)  # fmt: skip


def verify_issuer(facts: IdTokenFacts) -> None:
    """To the letter, without forgiving a final slash."""
    found = facts.token.text("iss")
    if found != facts.ctx.url(facts.flow.provider):
        raise ProtocolRefusal(OTHER, found)
