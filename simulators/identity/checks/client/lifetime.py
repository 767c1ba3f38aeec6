"""The proof was made now, for now."""

from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.errors import ProtocolRefusal, Reason

LONGEST_S = 300
NOT_NOW = Reason(
    "client-expiration", "invalid_client",
    "La preuve d’identité du site demandeur est expirée, ou valable trop longtemps.",
    f"exp must lie ahead, by {LONGEST_S} s at most", 401,
)  # fmt: skip


def verify_lifetime(facts: ClientFacts) -> None:
    """A proof without an end, or with a far one, is a password."""
    expiry, now = facts.token.instant("exp"), facts.ctx.clock.epoch()
    if expiry is None or not now < expiry <= now + LONGEST_S:
        raise ProtocolRefusal(NOT_NOW, f"exp {expiry}, now {now}")
