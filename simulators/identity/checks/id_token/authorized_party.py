"""The id_token was given to this site."""

from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER = Reason(
    "id-token-azp", "access_denied",
    "Le jeton d’identité a été remis à un autre site.", "azp, when present, must be this client",
)  # fmt: skip


def verify_authorized_party(facts: IdTokenFacts) -> None:
    """A token that another client obtained for us is not an answer to our request."""
    found = facts.token.claims.get("azp", facts.ctx.service.name)
    if found != facts.ctx.service.name:
        raise ProtocolRefusal(OTHER, str(found))
