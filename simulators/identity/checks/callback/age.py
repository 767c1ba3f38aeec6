"""A person comes back within ten minutes."""

from simulators.identity.checks.callback.facts import CallbackFacts
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.flows import LIFE_S

TOO_OLD = Reason(
    "retour-tardif", "access_denied",
    "Cette connexion a duré trop longtemps : recommencez depuis le début.",
    f"the answer came back more than {LIFE_S} s after the request",
)  # fmt: skip


def verify_age(facts: CallbackFacts) -> None:
    """By the world's clock; the code itself lives a minute only, a person may take longer to type."""
    age = facts.ctx.clock.epoch() - facts.flow.started_at
    if age >= LIFE_S:
        raise ProtocolRefusal(TOO_OLD, f"{age} s")
