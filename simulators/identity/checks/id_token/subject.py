"""The id_token says who."""

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

LONGEST = 255
MISSING = Reason(
    "id-token-sujet", "access_denied",
    "Le jeton d’identité ne dit pas de qui il parle.", "sub must be a text of 1 to 255 characters",
)  # fmt: skip


def verify_subject(facts: IdTokenFacts) -> None:
    """An empty name would be the same person for everyone."""
    if not 1 <= len(facts.token.text("sub")) <= LONGEST:
        raise ProtocolRefusal(MISSING)
