"""The id_token was made after the request."""

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_NOW = Reason(
    "id-token-date", "access_denied",
    "Le jeton d’identité n’a pas été émis pendant cette connexion.",
    "iat must lie between the request and now",
)  # fmt: skip


def verify_issued_at(facts: IdTokenFacts) -> None:
    """Older than the departure, it answers something else; in the future, its clock lies."""
    issued, clock = facts.token.instant("iat"), facts.ctx.clock
    first, last = facts.flow.started_at - clock.leeway_s, clock.epoch() + clock.leeway_s
    if issued is None or not first <= issued <= last:
        raise ProtocolRefusal(NOT_NOW, f"iat {issued}")
