"""Which provider the person would be sent to."""

from simulators.identity.checks.initiation.facts import InitiationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

UNKNOWN = Reason(
    "lien-emetteur-inconnu", "invalid_request",
    "Ce lien vient d’un site que nous ne connaissons pas.", "iss is not a provider that this site trusts",
)  # fmt: skip


def verify_known_issuer(facts: InitiationFacts) -> None:
    """From a known list: else any address could have people sent to a provider of its own."""
    found = facts.params.text("iss")
    if found not in facts.issuers:
        raise ProtocolRefusal(UNKNOWN, found)
