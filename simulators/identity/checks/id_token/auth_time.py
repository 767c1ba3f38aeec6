"""The person typed their credentials when that was asked."""

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

TOO_OLD = Reason(
    "id-token-auth-time", "access_denied",
    "Les identifiants n’ont pas été saisis à nouveau, comme il était demandé.",
    "prompt=login was asked, and auth_time is older than the request",
)  # fmt: skip


def verify_auth_time(facts: IdTokenFacts) -> None:
    """Only with prompt=login; a person may strip that word from the address, not this claim."""
    if facts.flow.prompt != "login":
        return
    since = facts.token.instant("auth_time")
    if since is None or since < facts.flow.started_at:
        raise ProtocolRefusal(TOO_OLD, f"auth_time {since}")
