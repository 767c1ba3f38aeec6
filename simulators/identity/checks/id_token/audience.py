"""The id_token is for this site."""

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "id-token-audience", "access_denied",
    "Le jeton d’identité est destiné à un autre site.", "aud must name this client and no other",
)  # fmt: skip


def verify_audience(facts: IdTokenFacts) -> None:
    """For it alone: we trust no other audience that could hold the same token."""
    if facts.audiences != [facts.ctx.service.name]:
        raise ProtocolRefusal(OTHER, str(facts.token.claims.get("aud")))
