"""The person who leaves is the one who is logged in."""

from simulators.identity.checks.logout.facts import LogoutFacts
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.subjects import find_account

OTHER_ACCOUNT = Reason(
    "deconnexion-autre-compte", "invalid_request",
    "La demande de déconnexion concerne un autre compte que celui de la session en cours.",
    "the sub of id_token_hint is not the account of the session",
)  # fmt: skip


def verify_same_account(facts: LogoutFacts) -> None:
    """Else a hint of one’s own would log other people out."""
    if facts.session is None:
        return
    account = find_account(facts.ctx, facts.token.text("sub"), facts.client.service)
    if account != facts.session.account:
        raise ProtocolRefusal(OTHER_ACCOUNT)
