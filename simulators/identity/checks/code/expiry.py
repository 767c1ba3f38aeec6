"""A code lives 60 seconds of the world's clock."""

from simulators.identity.checks.code.facts import CodeFacts
from simulators.identity.codes import LIFE_S
from simulators.identity.errors import ProtocolRefusal, Reason

TOO_OLD = Reason(
    "code-expire", "invalid_grant",
    "Ce code est expiré.", f"the code is older than {LIFE_S} s",
)  # fmt: skip


def verify_code_expiry(facts: CodeFacts) -> None:
    """From the 60th second on, it is worth nothing."""
    age = facts.ctx.clock.epoch() - facts.grant.issued_at
    if age >= LIFE_S:
        raise ProtocolRefusal(TOO_OLD, f"{age} s")
