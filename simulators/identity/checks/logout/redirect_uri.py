"""Where the person goes afterwards."""

from simulators.identity.checks.logout.facts import LogoutFacts
from simulators.identity.errors import ProtocolRefusal, Reason

INEXACT = Reason(
    "deconnexion-adresse-inexacte", "invalid_request",
    "L’adresse de retour demandée après la déconnexion n’est pas une adresse déclarée par ce site.",
    "post_logout_redirect_uri is not exactly one that the client registered",
)  # fmt: skip


def verify_logout_uri(facts: LogoutFacts) -> None:
    """To the letter: else the logout is an open redirect. Absent: our own home page."""
    asked = facts.params.text("post_logout_redirect_uri")
    if asked and asked not in facts.client.logout_uris(facts.ctx):
        raise ProtocolRefusal(INEXACT, asked)
