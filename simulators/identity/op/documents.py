"""What a provider announces of itself."""

import orjson
from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.identity.checks.authorization.scope import PUBLIC_SCOPES
from simulators.identity.jose import ALGORITHM
from simulators.identity.keys import remember
from simulators.identity.keysets import KEYS_PATH
from simulators.identity.op.settings import ProviderSettings


async def show_discovery(provider: ProviderSettings, request: Request) -> Response:
    """GET /.well-known/openid-configuration (OpenID Connect Discovery, RFC 9207, RFC 8414)."""
    ctx = context(request)
    body = remember(ctx, "identity.announcement", lambda: orjson.dumps(compute_announcement(provider, ctx)))
    return Response(body, media_type="application/json")


def compute_announcement(provider: ProviderSettings, ctx: Context) -> dict[str, object]:
    """Everything said here is what the checks enforce; `display_name` comes from OpenID Federation."""
    own = frozenset[str]().union(*(client.scopes for client in provider.clients))
    return {
        "issuer": ctx.origin,
        "display_name": provider.site_name,
        "authorization_endpoint": f"{ctx.origin}/authorize",
        "token_endpoint": f"{ctx.origin}/token",
        "end_session_endpoint": f"{ctx.origin}/logout",
        "jwks_uri": ctx.origin + KEYS_PATH,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "client_credentials"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": [ALGORITHM],
        "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported": [ALGORITHM],
        "code_challenge_methods_supported": ["S256"],
        "prompt_values_supported": ["none", "login"],
        "scopes_supported": sorted(PUBLIC_SCOPES | own),
        "authorization_response_iss_parameter_supported": True,
        "claims_parameter_supported": False,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
    }
