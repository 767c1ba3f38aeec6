"""Who calls /token."""

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable
from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.checks.run import run_checks
from simulators.identity.clients import Client
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.jose import read_token
from simulators.identity.keysets import find_key
from simulators.identity.op.settings import ProviderSettings
from simulators.identity.params import Params

UNREADABLE = Reason(
    "client-preuve-illisible", "invalid_client",
    "Le site demandeur ne présente pas de preuve d’identité lisible.",
    "client_assertion is absent, or is not a signed token", 401,
)  # fmt: skip
UNKNOWN = Reason(
    "client-non-inscrit", "invalid_client",
    "Le site demandeur n’est pas connu ici.", "iss names no registered client", 401,
)  # fmt: skip
KEYS_SILENT = Reason(
    "client-cles-injoignables", "invalid_client",
    "Le site demandeur ne publie pas ses clés : sa preuve ne peut pas être vérifiée.",
    "the keys of the client could not be fetched", 401,
)  # fmt: skip


async def verify_client(
    provider: ProviderSettings, ctx: Context, params: Params, authorization: str
) -> Client:
    """The client that signed the assertion, once all its checks have passed; raises ProtocolRefusal."""
    token = read_token(params.text("client_assertion"))
    if token is None:
        raise ProtocolRefusal(UNREADABLE)
    client = provider.find_client(token.text("iss"))
    if client is None:
        raise ProtocolRefusal(UNKNOWN, token.text("iss"))
    try:
        key = await find_key(ctx, client.service, token.kid)
    except PeerUnreachable as error:
        raise ProtocolRefusal(KEYS_SILENT, str(error)) from error
    run_checks(provider.checks.client, ClientFacts(ctx, params, client, token, key, authorization))
    return client
