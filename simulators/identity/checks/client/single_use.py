"""A proof serves once."""

from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.seen import is_first_time

REPLAYED = Reason(
    "client-rejeu", "invalid_client",
    "La preuve d’identité du site demandeur a déjà servi.", "the jti is absent or was already used", 401,
)  # fmt: skip


def verify_single_use(facts: ClientFacts) -> None:
    """The jti is remembered at once: whoever copied the request cannot send it again."""
    jti = facts.token.text("jti")
    if not jti or not is_first_time(facts.ctx, "assertion", facts.client.service, jti):
        raise ProtocolRefusal(REPLAYED)
