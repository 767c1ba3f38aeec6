"""Judges an event that another site pushes (RFC 8935)."""

from dataclasses import dataclass
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.identity.checks.event.facts import EventFacts
from simulators.identity.checks.event.table import EVENT_CHECKS, EventCheck
from simulators.identity.checks.run import run_checks
from simulators.identity.errors import EventRefused, ProtocolRefusal, Reason
from simulators.identity.jose import SignedToken, read_token
from simulators.identity.keysets import find_key
from simulators.identity.seen import is_first_time

ACCEPTED = 202
UNREADABLE = Reason(
    "annonce-illisible", "invalid_request",
    "L’annonce reçue n’est pas un jeton signé.", "the body is not a signed token",
)  # fmt: skip
UNKNOWN_ISSUER = Reason(
    "annonce-emetteur-inconnu", "invalid_issuer",
    "L’annonce vient d’un site qui n’est pas écouté.", "iss is not a site that is listened to",
)  # fmt: skip


@dataclass(frozen=True)
class Event:
    """Something that happened to the account `sub` of the site `iss` (service: `provider`).

    `repeated`: it was already received, and is acknowledged again without a new effect.
    """

    type: str
    provider: str
    iss: str
    sub: str
    jti: str
    issued_at: datetime
    repeated: bool


async def verify_event(
    request: Request, providers: tuple[str, ...], checks: tuple[EventCheck, ...] = EVENT_CHECKS
) -> Event:
    """The event of this push, from one of `providers` (services); raises EventRefused, shown as 400."""
    try:
        facts = await _read(request, providers)
        run_checks(checks, facts)
    except ProtocolRefusal as refusal:
        raise EventRefused(refusal) from refusal
    jti = facts.token.text("jti")
    repeated = not is_first_time(facts.ctx, "event", facts.issuer, jti)
    if repeated:
        facts.ctx.note(f"annonce {jti[:8]} de {facts.issuer} déjà reçue : acquittée sans nouvel effet")
    return _build(facts, repeated=repeated)


def accept_event() -> Response:
    """The acknowledgement: 202, without a body."""
    return Response(status_code=ACCEPTED)


async def _read(request: Request, providers: tuple[str, ...]) -> EventFacts:
    ctx, body = context(request), await request.body()
    token = read_token(body.decode("latin-1"))
    if token is None:
        raise ProtocolRefusal(UNREADABLE)
    issuer = next((p for p in providers if ctx.url(p) == token.text("iss")), None)
    # Judged before its keys are fetched: an unknown issuer must not make us call it.
    if issuer is None:
        raise ProtocolRefusal(UNKNOWN_ISSUER, token.text("iss"))
    content_type = request.headers.get("content-type", "")
    return EventFacts(ctx, issuer, content_type, token, await find_key(ctx, issuer, token.kid))


def _build(facts: EventFacts, *, repeated: bool) -> Event:
    token: SignedToken = facts.token
    events, subject = token.claims.get("events"), token.claims.get("sub_id")
    name = next(iter(events), "") if isinstance(events, dict) else ""
    sub = subject.get("sub", "") if isinstance(subject, dict) else ""
    at = datetime.fromtimestamp(token.instant("iat") or 0, UTC)
    return Event(name, facts.issuer, token.text("iss"), str(sub), token.text("jti"), at, repeated)
