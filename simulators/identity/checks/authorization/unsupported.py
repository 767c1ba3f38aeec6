"""What this provider does not do is refused, never silently ignored."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

UNSUPPORTED_NAMES = frozenset(
    {"request", "request_uri", "registration", "claims", "max_age", "acr_values", "id_token_hint"}
)
UNSUPPORTED = Reason(
    "parametre-non-pris-en-charge", "invalid_request",
    "La demande contient un paramètre que ce site ne prend pas en charge.",
    "the request carries a parameter that is not supported",
)  # fmt: skip


def verify_nothing_unsupported(facts: AuthorizationFacts) -> None:
    """A client that asks for max_age, say, must not believe that it was obeyed."""
    found = UNSUPPORTED_NAMES & facts.params.keys()
    if found:
        raise ProtocolRefusal(UNSUPPORTED, ", ".join(sorted(found)))
