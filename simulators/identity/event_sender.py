"""Tells another site that something happened."""

from collections.abc import Mapping
from typing import Literal

from simulators.core.context import Context
from simulators.core.faults import NOTIFICATION_FAULTS
from simulators.core.peer import PeerUnreachable
from simulators.identity.jose import sign
from simulators.identity.keys import statement_key

Outcome = Literal["acquittee", "perdue"]
EVENTS_PATH = "/evenements"
CONTENT_TYPE = "application/secevent+jwt"
TOKEN_TYPE = "secevent+jwt"  # noqa: S105 - a media type
ACKNOWLEDGED = 202


async def announce(ctx: Context, to: str, *, event: str, subject: Mapping[str, str]) -> Outcome:
    """Push a signed event about `subject` ({"iss", "sub"}) to the site `to`, and wait for its answer.

    `event` is a URI. "perdue" when it was not acknowledged, whatever the reason. Faults honoured (route:
    /evenements): notification-perdue, notification-double, mauvaise-cle.
    """
    fault = ctx.faults.take(NOTIFICATION_FAULTS, ctx.service.name, EVENTS_PATH)
    if fault is not None:
        ctx.note(f"panne armée : {fault.name}")
        if fault.name == "notification-perdue":
            return "perdue"
    body = _build(ctx, to, event, subject)
    outcome = await _push(ctx, to, body)
    if fault is not None:
        # The very same token again, as a sender that missed the first answer does.
        outcome = await _push(ctx, to, body)
    return outcome


def _build(ctx: Context, to: str, event: str, subject: Mapping[str, str]) -> bytes:
    """The subject as `sub_id` in the iss_sub format (RFC 9493 section 3.2.4)."""
    claims = {
        "iss": ctx.origin, "aud": ctx.url(to), "iat": ctx.clock.epoch(), "jti": ctx.chance.token(32),
        "sub_id": {"format": "iss_sub", **subject}, "events": {event: {}},
    }  # fmt: skip
    return sign(claims, statement_key(ctx, EVENTS_PATH), typ=TOKEN_TYPE).encode()


async def _push(ctx: Context, to: str, body: bytes) -> Outcome:
    headers = {"Content-Type": CONTENT_TYPE, "Accept": "application/json"}
    try:
        answer = await ctx.peer.request(
            ctx.service.name, "POST", ctx.url(to, EVENTS_PATH), headers=headers, body=body
        )
    except PeerUnreachable as error:
        ctx.note(f"annonce perdue : {error}")
        return "perdue"
    if answer.status != ACKNOWLEDGED:
        ctx.note(f"annonce refusée par {to} : {answer.status} {answer.body[:200].decode(errors='replace')}")
        return "perdue"
    return "acquittee"
