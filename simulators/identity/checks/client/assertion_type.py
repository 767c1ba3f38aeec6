"""The kind of proof must be named (RFC 7523 section 2.2)."""

from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.errors import ProtocolRefusal, Reason

JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
NOT_JWT = Reason(
    "client-type-de-preuve", "invalid_client",
    "Le site demandeur doit s’identifier par un jeton signé.",
    f"client_assertion_type must be {JWT_BEARER}", 401,
)  # fmt: skip


def verify_assertion_type(facts: ClientFacts) -> None:
    """Another kind of assertion would be judged by other rules."""
    asked = facts.params.text("client_assertion_type")
    if asked != JWT_BEARER:
        raise ProtocolRefusal(NOT_JWT, asked)
