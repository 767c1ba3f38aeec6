"""A token made for something else is no proof (RFC 8725 section 3.11)."""

from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.errors import ProtocolRefusal, Reason

ASSERTION_TYPE = "client-authentication+jwt"
WRONG_TYPE = Reason(
    "client-typ", "invalid_client",
    "Le jeton présenté par le site demandeur n’est pas une preuve d’identité.",
    f"the typ of the assertion must be {ASSERTION_TYPE}", 401,
)  # fmt: skip


def verify_typ(facts: ClientFacts) -> None:
    """Each site signs its id_tokens, events and proofs with one key: only `typ` tells them apart."""
    found = facts.token.header.get("typ")
    if found != ASSERTION_TYPE:
        raise ProtocolRefusal(WRONG_TYPE, str(found))
