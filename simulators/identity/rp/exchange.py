"""From a code to an identity that has passed every check."""

from types import MappingProxyType

from simulators.core.context import Context
from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.checks.run import run_checks
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.flows import Flow, Identity
from simulators.identity.jose import read_token
from simulators.identity.keysets import find_key
from simulators.identity.rp.begin import CALLBACK_PATH
from simulators.identity.rp.settings import RelyingPartySettings
from simulators.identity.token_request import ask_token

UNREADABLE = Reason(
    "id-token-illisible", "access_denied",
    "La réponse reçue ne contient pas de jeton d’identité lisible.", "id_token is absent or unreadable",
)  # fmt: skip


async def exchange(party: RelyingPartySettings, ctx: Context, flow: Flow, code: str) -> Identity:
    """The identity behind a code. Raises TokenRefused, PeerUnreachable, ProtocolRefusal."""
    fields = {
        "grant_type": "authorization_code", "code": code, "redirect_uri": ctx.origin + CALLBACK_PATH,
        "code_verifier": flow.verifier,
    }  # fmt: skip
    answer = await ask_token(ctx, flow.provider, fields)
    text = answer.get("id_token")
    token = read_token(text) if isinstance(text, str) else None
    if not isinstance(text, str) or token is None:
        raise ProtocolRefusal(UNREADABLE)
    key = await find_key(ctx, flow.provider, token.kid)
    run_checks(party.checks.id_token, IdTokenFacts(ctx, flow, token, key))
    return Identity(
        iss=token.text("iss"), sub=token.text("sub"), claims=MappingProxyType(dict(token.claims)),
        access_token=answer["access_token"], id_token=text,
    )  # fmt: skip
