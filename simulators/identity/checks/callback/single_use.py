"""A state comes back once."""

from simulators.identity.checks.callback.facts import CallbackFacts
from simulators.identity.errors import ProtocolRefusal, Reason

ALREADY = Reason(
    "retour-deja-vu", "access_denied",
    "Cette connexion est déjà terminée : recommencez depuis le début.", "the state was already used",
)  # fmt: skip


def verify_single_use(facts: CallbackFacts) -> None:
    """A second answer under the same state is a replay, or the Back button: start again."""
    if facts.flow.used:
        raise ProtocolRefusal(ALREADY)
