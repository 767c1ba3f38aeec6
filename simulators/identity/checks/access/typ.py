"""The token is an access token, not an id_token."""

from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.errors import ProtocolRefusal, Reason

ACCESS_TYPE = "at+jwt"
NOT_ACCESS = Reason(
    "acces-typ", "invalid_token",
    "Le jeton présenté n’est pas un jeton d’accès.", f"the typ of the token must be {ACCESS_TYPE}", 401,
)  # fmt: skip


def verify_typ(facts: AccessFacts) -> None:
    """RFC 9068 section 4; both are signed with the same key."""
    found = facts.token.header.get("typ")
    if found != ACCESS_TYPE:
        raise ProtocolRefusal(NOT_ACCESS, str(found))
