"""The token was not taken back."""

from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.errors import ProtocolRefusal, Reason

REVOKED = Reason(
    "acces-revoque", "invalid_token",
    "Le jeton d’accès a été révoqué.", "the token was revoked because its code was used twice", 401,
)  # fmt: skip


def verify_not_revoked(facts: AccessFacts) -> None:
    """Only the provider itself knows; for another API, such a token lives until it expires."""
    sql = "SELECT 1 FROM identity_access WHERE jti = ? AND revoked = 1"
    if facts.ctx.store.one(sql, facts.token.text("jti")) is not None:
        raise ProtocolRefusal(REVOKED)
