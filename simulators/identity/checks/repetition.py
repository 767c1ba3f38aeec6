"""No parameter twice: two readers of the same request could each take another value."""

from typing import Protocol

from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.params import Params

REPEATED = Reason(
    "parametre-repete", "invalid_request",
    "Un paramètre est présent plusieurs fois dans la demande.", "a parameter is repeated",
)  # fmt: skip


class Asked(Protocol):
    """Facts that hold the parameters of a request."""

    @property
    def params(self) -> Params:
        """What was received."""


def verify_no_repetition(facts: Asked) -> None:
    """RFC 6749 section 3.1: parameters must not be included more than once."""
    if facts.params.repeated:
        raise ProtocolRefusal(REPEATED, ", ".join(sorted(facts.params.repeated)))
