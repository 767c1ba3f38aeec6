"""What the client asks for."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

PUBLIC_SCOPES = frozenset({"openid", "profile"})
NOT_OPENID = Reason(
    "scope-openid", "invalid_scope",
    "La demande n’est pas une demande OpenID Connect.", "scope must contain openid",
)  # fmt: skip
NOT_ALLOWED = Reason(
    "scope-non-autorise", "invalid_scope",
    "Ce site demande plus que ce qui lui est ouvert.", "a scope is not open to this client",
)  # fmt: skip


def verify_openid_scope(facts: AuthorizationFacts) -> None:
    """Without `openid` the request is plain OAuth, which proves nobody's identity."""
    if "openid" not in facts.scopes:
        raise ProtocolRefusal(NOT_OPENID, facts.params.text("scope"))


def verify_allowed_scope(facts: AuthorizationFacts) -> None:
    """Each other scope must be open to the client."""
    excess = facts.scopes - PUBLIC_SCOPES - facts.client.scopes
    if excess:
        raise ProtocolRefusal(NOT_ALLOWED, " ".join(sorted(excess)))
