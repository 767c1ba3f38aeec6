"""A code belongs to the client that asked for it."""

from simulators.identity.checks.code.facts import CodeFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHERS = Reason(
    "code-autre-client", "invalid_grant",
    "Ce code a été remis à un autre site.", "the code was issued to another client",
)  # fmt: skip


def verify_code_client(facts: CodeFacts) -> None:
    """RFC 6749 section 4.1.3."""
    if facts.grant.client != facts.client.service:
        raise ProtocolRefusal(OTHERS, facts.client.service)
