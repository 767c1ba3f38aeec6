"""One proof of identity, not two (RFC 6749 section 2.3)."""

from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.errors import ProtocolRefusal, Reason

SEVERAL = Reason(
    "client-plusieurs-preuves", "invalid_request",
    "Le site demandeur présente plusieurs preuves d’identité.",
    "the client must use private_key_jwt and no other authentication",
)  # fmt: skip


def verify_single_method(facts: ClientFacts) -> None:
    """A secret or an Authorization header beside the assertion is refused, even if it were right."""
    if facts.authorization or "client_secret" in facts.params:
        raise ProtocolRefusal(SEVERAL)
