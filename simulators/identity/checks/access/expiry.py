"""The token is still good."""

from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.errors import ProtocolRefusal, Reason

EXPIRED = Reason(
    "acces-expire", "invalid_token",
    "Le jeton d’accès est expiré.", "exp is absent or past", 401,
)  # fmt: skip


def verify_expiry(facts: AccessFacts) -> None:
    """By the world’s clock."""
    expiry, now = facts.token.instant("exp"), facts.ctx.clock.epoch()
    if expiry is None or now >= expiry:
        raise ProtocolRefusal(EXPIRED, f"exp {expiry}, now {now}")
