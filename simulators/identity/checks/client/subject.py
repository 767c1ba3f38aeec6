"""The client speaks of itself (RFC 7523 section 3)."""

from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.errors import ProtocolRefusal, Reason

MISMATCH = Reason(
    "client-sujet", "invalid_client",
    "La preuve d’identité du site demandeur parle d’un autre site.",
    "iss, sub and client_id must all name the client", 401,
)  # fmt: skip


def verify_subject(facts: ClientFacts) -> None:
    """`iss` found the client; `sub`, and client_id when it is sent, must name the same one."""
    name = facts.client.service
    if facts.token.text("sub") != name or facts.params.get("client_id", name) != name:
        raise ProtocolRefusal(MISMATCH, facts.token.text("sub"))
