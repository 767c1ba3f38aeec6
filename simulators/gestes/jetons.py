"""Obtain a token for a machine API, for a partner who tests its own client without the portal."""

from typing import Literal

from simulators.core.control.operation import Answer, Call, Operation, Strict
from simulators.core.errors import Problem
from simulators.identity.clients import Client
from simulators.identity.op.issue import LIFE_S, issue_access_token

# Télépaiement trusts the tokens of customs; every other API those of its own site.
_ISSUERS = {"telepaiement": "douane"}
_PORTAIL = "portailpro"


class TokenBody(Strict, frozen=True):
    """Which API, and what for; the token is the one that the portal would get there."""

    service: Literal["douane", "impots", "urssaf", "telepaiement"]
    scope: Literal["creances", "habilitations", "liens", "messagerie"]


async def _issue(call: Call) -> Answer:
    body: TokenBody = call.body
    issuer = call.the_world.context(_ISSUERS.get(body.service, body.service))
    if issuer is None or call.the_world.context(body.service) is None:
        raise Problem(422, "Service absent", f"le banc tourne sans « {body.service} »", field="$.service")
    token = issue_access_token(
        issuer, Client(_PORTAIL), sub=_PORTAIL, audience=issuer.url(body.service), scope=body.scope,
        jti=issuer.chance.token(32),
    )  # fmt: skip
    return Answer(201, {"access_token": token, "token_type": "Bearer", "expires_in": LIFE_S})


OPERATIONS = (
    Operation(
        "POST", "/worlds/{world}/tokens", "Obtenir un jeton d’API, comme le portail en obtient un", TokenBody,
        _issue, ((201, "jeton, valable 300 s à l’horloge du monde"),),
    ),
)  # fmt: skip
