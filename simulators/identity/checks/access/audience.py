"""The token is for this API."""

from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "acces-audience", "invalid_token",
    "Le jeton d’accès est destiné à un autre service.", "aud must be the origin of this service", 401,
)  # fmt: skip


def verify_audience(facts: AccessFacts) -> None:
    """Else any service that receives a token could use it here."""
    found = facts.token.claims.get("aud")
    if found != facts.ctx.origin:
        raise ProtocolRefusal(OTHER, str(found))
