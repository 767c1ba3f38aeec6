"""For which API the token is asked (RFC 8707)."""

from simulators.identity.checks.credentials.facts import CredentialsFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_ALLOWED = Reason(
    "ressource-non-autorisee", "invalid_target",
    "Ce site demande un jeton pour un service qui ne lui est pas ouvert.",
    "resource must be this provider or a service open to this client",
)  # fmt: skip


def verify_resource(facts: CredentialsFacts) -> None:
    """A token for an API that the client has no business with could be replayed there."""
    ctx = facts.ctx
    allowed = {ctx.origin, *(ctx.url(service) for service in facts.client.resources)}
    if facts.resource not in allowed:
        raise ProtocolRefusal(NOT_ALLOWED, facts.resource)
