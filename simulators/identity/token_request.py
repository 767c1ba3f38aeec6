"""POST to the token endpoint of a provider."""

from typing import Any
from urllib.parse import urlencode

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable
from simulators.identity.assertion import build_proof
from simulators.identity.metadata import read_metadata

OK, SERVER_ERROR = 200, 500


class TokenRefused(PeerUnreachable):
    """The provider answered, and gave no token; `error` is its code (RFC 6749 section 5.2)."""

    def __init__(self, provider: str, error: str, description: str) -> None:
        super().__init__(f"{provider}/token: {error} ({description})")
        self.error = error


async def ask_token(ctx: Context, provider: str, fields: dict[str, str]) -> dict[str, Any]:
    """The provider's answer. Raises TokenRefused, or PeerUnreachable when there is no usable answer."""
    metadata = await read_metadata(ctx, provider)
    body = urlencode(fields | build_proof(ctx, metadata)).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    answer = await ctx.peer.request(
        ctx.service.name, "POST", metadata.token_endpoint, headers=headers, body=body
    )
    if answer.status >= SERVER_ERROR:
        raise PeerUnreachable(f"{provider}/token: {answer.status}")
    document = answer.json()
    if not isinstance(document, dict):
        raise PeerUnreachable(f"{provider}/token: expected a JSON object")
    if answer.status != OK:
        raise TokenRefused(provider, str(document.get("error")), str(document.get("error_description")))
    if not isinstance(document.get("access_token"), str):
        raise PeerUnreachable(f"{provider}/token: expected an access_token")
    return document
