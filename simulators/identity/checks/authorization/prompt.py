"""With or without a screen."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

UNKNOWN = Reason(
    "prompt-inconnu", "invalid_request",
    "Le paramètre prompt doit être none ou login.", "prompt must be none or login, or absent",
)  # fmt: skip


def verify_prompt(facts: AuthorizationFacts) -> None:
    """`none` with anything else contradicts itself (OpenID Connect Core section 3.1.2.1)."""
    asked = facts.params.text("prompt")
    if asked not in ("", "none", "login"):
        raise ProtocolRefusal(UNKNOWN, asked)
