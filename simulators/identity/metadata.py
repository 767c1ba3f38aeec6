"""What a provider announces of itself: nobody builds the address of another site's endpoint by hand."""

from dataclasses import dataclass
from typing import Any

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable

DISCOVERY_PATH = "/.well-known/openid-configuration"
_ENDPOINTS = ("authorization_endpoint", "token_endpoint", "end_session_endpoint", "jwks_uri")


@dataclass(frozen=True)
class Metadata:
    """The addresses and the display name that a provider announces (OpenID Connect Discovery)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    end_session_endpoint: str
    jwks_uri: str
    display_name: str


async def read_metadata(ctx: Context, provider: str) -> Metadata:
    """The announcement of a provider, fetched once per world. Raises PeerUnreachable."""
    name = f"identity.metadata.{provider}"
    found: Metadata | None = ctx.memory.get(name)
    if found is None:
        answer = await ctx.peer.request(ctx.service.name, "GET", ctx.url(provider, DISCOVERY_PATH))
        if answer.status != 200:  # noqa: PLR2004 - 200 is 200
            raise PeerUnreachable(f"{provider}{DISCOVERY_PATH}: expected 200, found {answer.status}")
        found = ctx.memory[name] = _parse(answer.json(), ctx.url(provider))
    return found


def known_metadata(ctx: Context, provider: str) -> Metadata | None:
    """The announcement if this service has already fetched it."""
    found: Metadata | None = ctx.memory.get(f"identity.metadata.{provider}")
    return found


def _parse(document: Any, origin: str) -> Metadata:
    """Refuse a provider that speaks for another one: all it announces must be on its own origin."""
    fields = document if isinstance(document, dict) else {}
    # The issuer must be the one that was asked, to the letter (Discovery section 4.3).
    if fields.get("issuer") != origin:
        raise PeerUnreachable(f"{origin}: announces another issuer: {fields.get('issuer')!r}")
    for name in _ENDPOINTS:
        if not str(fields.get(name, "")).startswith(f"{origin}/"):
            raise PeerUnreachable(f"{origin}: {name} is not on its own origin: {fields.get(name)!r}")
    addresses = {name: str(fields[name]) for name in _ENDPOINTS}
    return Metadata(issuer=origin, display_name=str(fields.get("display_name", origin)), **addresses)
