"""The id_token is still good."""

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

EXPIRED = Reason(
    "id-token-expire", "access_denied",
    "Le jeton d’identité est expiré.", "exp is absent or past",
)  # fmt: skip


def verify_expiry(facts: IdTokenFacts) -> None:
    """By the world’s clock, without leeway: every service of a world reads the same clock."""
    expiry, now = facts.token.instant("exp"), facts.ctx.clock.epoch()
    if expiry is None or now >= expiry:
        raise ProtocolRefusal(EXPIRED, f"exp {expiry}, now {now}")
