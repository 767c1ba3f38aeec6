"""What the client may do in its own name."""

from simulators.identity.checks.credentials.facts import CredentialsFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_ALLOWED = Reason(
    "jeton-scope-non-autorise", "invalid_scope",
    "Ce site demande plus que ce qui lui est ouvert.", "scope must be given, and open to this client",
)  # fmt: skip


def verify_scope(facts: CredentialsFacts) -> None:
    """At least one scope, each one open to the client; openid means nothing without a person."""
    if not facts.scopes or facts.scopes - facts.client.scopes:
        raise ProtocolRefusal(NOT_ALLOWED, facts.params.text("scope"))
