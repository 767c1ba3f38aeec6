"""The answer says which provider speaks (RFC 9207)."""

from simulators.identity.checks.callback.facts import CallbackFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER_ISSUER = Reason(
    "retour-autre-emetteur", "access_denied",
    "La réponse ne vient pas du site auquel la connexion a été demandée.",
    "iss is absent, or is not the provider that was asked",
)  # fmt: skip


def verify_issuer(facts: CallbackFacts) -> None:
    """Against mix-up: a code of one provider must not be carried to another (RFC 9207 section 2.4)."""
    found = facts.params.text("iss")
    if found != facts.ctx.url(facts.flow.provider):
        raise ProtocolRefusal(OTHER_ISSUER, found)
