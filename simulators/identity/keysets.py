"""Public keys of the other sites: fetched by HTTP, kept per world, read again once for an unknown key."""

from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable
from simulators.identity.keys import signing_key

KEYS_PATH = "/jwks"
KeySet = dict[str, ECKey]


async def find_key(ctx: Context, service: str, kid: str) -> ECKey | None:
    """The key `kid` that a service publishes, or None. Raises PeerUnreachable when it cannot be asked."""
    if service == ctx.service.name:
        own = signing_key(ctx)
        return own if own.kid == kid else None
    name = f"identity.keys.{service}"
    known: KeySet = ctx.memory.get(name, {})
    if kid not in known:
        known = ctx.memory[name] = await _fetch(ctx, service)
    return known.get(kid)


async def _fetch(ctx: Context, service: str) -> KeySet:
    answer = await ctx.peer.request(ctx.service.name, "GET", ctx.url(service, KEYS_PATH))
    if answer.status != 200:  # noqa: PLR2004 - 200 is 200
        raise PeerUnreachable(f"{service}{KEYS_PATH}: expected 200, found {answer.status}")
    return read_keys(answer.json())


def read_keys(document: Any) -> KeySet:
    """The signature keys of a key set by their kid. Raises PeerUnreachable when it is not a key set."""
    members = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(members, list):
        raise PeerUnreachable("expected a key set, found no member keys")
    return {key.kid: key for key in map(_read_key, members) if key is not None and key.kid}


def _read_key(member: Any) -> ECKey | None:
    """A P-256 signature key; any other kind is left aside, as RFC 7517 section 5 wants."""
    if not isinstance(member, dict) or member.get("crv") != "P-256" or member.get("use") != "sig":
        return None
    try:
        return ECKey.import_key(member)
    except (JoseError, ValueError):
        return None
