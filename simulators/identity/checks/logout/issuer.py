"""The hint is an id_token of ours."""

from simulators.identity.checks.logout.facts import LogoutFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_OURS = Reason(
    "deconnexion-emetteur", "invalid_request",
    "La demande de déconnexion ne vient pas d’une connexion faite ici.",
    "id_token_hint was not issued here, or not as an id_token",
)  # fmt: skip


def verify_own_hint(facts: LogoutFacts) -> None:
    """An expired one is accepted, the person may stay long; an access token is not."""
    token = facts.token
    if token.text("iss") != facts.ctx.origin or token.header.get("typ") != "JWT":
        raise ProtocolRefusal(NOT_OURS, token.text("iss"))
