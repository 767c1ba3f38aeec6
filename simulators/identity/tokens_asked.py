"""Tokens that a service obtains in its own name, kept until they expire by the world's clock."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.token_request import ask_token

# A token about to expire is asked again, so that it does not die on the way.
MARGIN_S = 10


@dataclass(frozen=True)
class HeldToken:
    """An access token and the instant from which it is not used any more."""

    text: str
    good_until: int


async def obtain_token(ctx: Context, provider: str, service: str, scope: str) -> str:
    """A token of `provider` for the API of `service`. Raises PeerUnreachable."""
    name = _name(provider, service, scope)
    held: HeldToken | None = ctx.memory.get(name)
    if held is None or ctx.clock.epoch() >= held.good_until:
        held = ctx.memory[name] = await _ask(ctx, provider, service, scope)
    return held.text


def drop_token(ctx: Context, provider: str, service: str, scope: str) -> None:
    """Forget a token that was refused."""
    ctx.memory.pop(_name(provider, service, scope), None)


def _name(provider: str, service: str, scope: str) -> str:
    return f"identity.token.{provider}.{service}.{scope}"


async def _ask(ctx: Context, provider: str, service: str, scope: str) -> HeldToken:
    fields = {"grant_type": "client_credentials", "scope": scope, "resource": ctx.url(service)}
    answer = await ask_token(ctx, provider, fields)
    life = answer.get("expires_in")
    until = ctx.clock.epoch() + (life if isinstance(life, int) else 0) - MARGIN_S
    return HeldToken(answer["access_token"], until)
