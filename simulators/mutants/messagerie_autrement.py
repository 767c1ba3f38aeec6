"""A messaging that judges otherwise at some of its addresses, or that hears customs in another way."""

import copy
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message

from simulators.core.bodies import allow_body
from simulators.core.context import SCOPE_KEY, Context, context
from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.messagerie import MessagerieHttp
from simulators.portailpro.web import adresses
from simulators.portailpro.web.messagerie.envoi import LU_MAX
from simulators.portailpro.web.routes import build_routes

ENVOI = (("POST", adresses.FORMULAIRE),)
FORMULAIRES = (("GET", adresses.FORMULAIRE), *ENVOI)
LECTURE = (("GET", adresses.ECHANGE), ("GET", adresses.ACCUSE), ("GET", adresses.PIECE))
PIECES = (("GET", adresses.PIECE),)
ECRITURE = (
    *FORMULAIRES, ("GET", adresses.QUESTIONS), ("POST", adresses.QUESTIONS), ("GET", adresses.THEMATIQUES),
    ("POST", adresses.THEMATIQUES),
)  # fmt: skip
PARTOUT = (("GET", adresses.MESSAGERIE), *ECRITURE, *LECTURE)
Addresses = Iterable[tuple[str, str]]
Body = Callable[[bytes], bytes]
_REFUSED = 400


def judge_otherwise(portail: Service, addresses: Addresses, **policies: Any) -> Service:
    """The same portal, which judges some things otherwise at these addresses only."""
    return judge_by_request(portail, addresses, lambda _request: policies)


def judge_by_request(
    portail: Service, addresses: Addresses, choose: Callable[[Request], dict[str, Any]]
) -> Service:
    """The same, where who asks and what they ask decide how it is judged."""

    async def answer(request: Request, original: Endpoint) -> Response:
        return await original(_judged(request, choose(request)))

    for method, path in addresses:
        portail = wrap(portail, path, answer, method)
    return portail


def send_all_the_same(portail: Service, **policies: Any) -> Service:
    """A refused question is refused, and transmitted as these judgements would have it."""

    async def answer(request: Request, original: Endpoint) -> Response:
        body = await read_whole(request)
        try:
            told = await original(with_body(request, body))
        except Refusal:
            await _send(request, body, original, policies)
            raise
        if told.status_code >= _REFUSED:
            await _send(request, body, original, policies)
        return told

    return wrap(portail, adresses.FORMULAIRE, answer, "POST")


def change_body(portail: Service, change: Body) -> Service:
    """The same portal, which reads another form than the one that was sent."""

    async def answer(request: Request, original: Endpoint) -> Response:
        return await original(with_body(request, change(await read_whole(request))))

    return wrap(portail, adresses.FORMULAIRE, answer, "POST")


def with_messagerie(portail: Service, build: Callable[[Context], MessagerieHttp]) -> Service:
    """The same screens, which reach the messaging of customs through another adapter, kept for a world."""

    def fabrique(ctx: Context) -> Ports:
        messagerie: MessagerieHttp = ctx.memory.setdefault("mutant.messagerie", build(ctx))
        return replace(build_ports(ctx), messagerie=messagerie)

    return replace(portail, routes=(*build_routes(fabrique), *portail.routes))


async def read_whole(request: Request) -> bytes:
    """All that was sent, attachments included."""
    allow_body(request, LU_MAX)
    return await request.body()


def with_body(request: Request, body: bytes) -> Request:
    """The same request, as if this had been sent."""

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return Request(dict(request.scope), receive)


async def _send(
    request: Request,
    body: bytes,
    original: Callable[[Request], Awaitable[Response]],
    policies: dict[str, Any],
) -> None:
    with suppress(Refusal):
        await original(_judged(with_body(request, body), policies))


def _judged(request: Request, policies: dict[str, Any]) -> Request:
    """The same request, met by the same portal with some judgements replaced."""
    ctx = context(request)
    # What a context makes on first touch is shared, and never made twice.
    for shared in ("store", "chance", "memory", "origin"):
        getattr(ctx, shared)
    otherwise = copy.copy(ctx)
    otherwise.service = ctx.service.with_policy(**policies)
    return Request({**request.scope, SCOPE_KEY: otherwise}, request.receive)
