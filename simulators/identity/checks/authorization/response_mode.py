"""The answer goes in the query of the redirect, nowhere else."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_QUERY = Reason(
    "response-mode", "invalid_request",
    "Le mode de réponse demandé n’est pas accepté.", "response_mode must be query, or absent",
)  # fmt: skip


def verify_response_mode(facts: AuthorizationFacts) -> None:
    """`fragment` and `form_post` would hand the code to scripts or to cross-site posts."""
    asked = facts.params.text("response_mode")
    if asked not in ("", "query"):
        raise ProtocolRefusal(NOT_QUERY, asked)
