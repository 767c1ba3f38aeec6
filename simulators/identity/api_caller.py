"""Calls to the API of another service, in one's own name or in a person's."""

from dataclasses import dataclass, field
from typing import Any

import orjson

from simulators.core.context import Context
from simulators.core.peer import PeerAnswer, PeerUnreachable
from simulators.identity.tokens_asked import drop_token, obtain_token

UNAUTHORIZED = 401


@dataclass(frozen=True)
class ApiAnswer:
    """What the other service answered; `json` raises PeerUnreachable when the body is not JSON."""

    status: int
    answer: PeerAnswer

    def json(self) -> Any:
        """The body read as JSON."""
        return self.answer.json()


@dataclass(frozen=True)
class Content:
    """A body that is not JSON."""

    media_type: str
    body: bytes = field(repr=False)


async def fetch(  # noqa: PLR0913 - a call has that many facts, all named
    ctx: Context, service: str, method: str, path: str, *, scope: str, issuer: str | None = None,
    json: object = None, content: Content | None = None,
) -> ApiAnswer:  # fmt: skip
    """Call `service` in our own name, with a token (client credentials) of `issuer`, by default `service`.

    The token is kept until it expires by the world's clock, and asked again once when it is refused. Raises
    PeerUnreachable when either does not answer, or when the issuer gives no token.
    """
    provider = issuer or service
    token = await obtain_token(ctx, provider, service, scope)
    answer = await fetch_with_token(ctx, service, method, path, token=token, json=json, content=content)
    if answer.status != UNAUTHORIZED:
        return answer
    drop_token(ctx, provider, service, scope)
    fresh = await obtain_token(ctx, provider, service, scope)
    return await fetch_with_token(ctx, service, method, path, token=fresh, json=json, content=content)


async def fetch_with_token(  # noqa: PLR0913 - a call has that many facts, all named
    ctx: Context, service: str, method: str, path: str, *, token: str, json: object = None,
    content: Content | None = None,
) -> ApiAnswer:  # fmt: skip
    """Call `service` with this token, such as the one of a person's login. Raises PeerUnreachable."""
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    body = None
    if json is not None:
        headers["Content-Type"], body = "application/json", orjson.dumps(json)
    elif content is not None:
        headers["Content-Type"], body = content.media_type, content.body
    answer = await ctx.peer.request(
        ctx.service.name, method, ctx.url(service, path), headers=headers, body=body
    )
    return ApiAnswer(answer.status, answer)


__all__ = ["ApiAnswer", "Content", "PeerUnreachable", "fetch", "fetch_with_token"]
