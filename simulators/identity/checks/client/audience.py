"""The proof is for this provider alone."""

from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "client-audience", "invalid_client",
    "La preuve d’identité du site demandeur est destinée à un autre site.",
    "aud must be the issuer of this provider, alone", 401,
)  # fmt: skip


def verify_audience(facts: ClientFacts) -> None:
    """The issuer as one text: a list, or the address of /token, lets another provider replay the proof."""
    audience = facts.token.claims.get("aud")
    if audience != facts.ctx.origin:
        raise ProtocolRefusal(OTHER, str(audience))
