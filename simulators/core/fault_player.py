"""Plays an armed fault on one request, on the real socket."""

import asyncio
import socket
import struct

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from simulators.core.faults import Fault

TRANSPORT = "bench.transport"
_HEARD_MAX = 1024 * 1024
_LINGER_ZERO = struct.pack("ii", 1, 0)


def play_fault(fault: Fault, app: ASGIApp) -> ASGIApp:
    """The application as its caller sees it while the fault strikes."""

    async def faulty(scope: Scope, receive: Receive, send: Send) -> None:
        if fault.name == "erreur-503":
            await _answer_503(send)
        elif fault.name == "connexion-coupee":
            _reset(scope)
        elif fault.name == "reponse-perdue":
            await app(scope, receive, _lose)
            _reset(scope)
        elif fault.name == "lenteur":
            heard = await _hear_first(receive)
            await asyncio.sleep(fault.seconds)
            await app(scope, heard, send)
        else:
            await _spoil(app, scope, receive, send, cut=fault.name == "corps-tronque")

    return faulty


async def _hear_first(receive: Receive) -> Receive:
    """The request taken before the sleep: who is slow acts on it even when its caller has gone.

    Of a heavy one the beginning only: the service itself says how much it takes.
    """
    heard = [await receive()]
    size = len(heard[0].get("body", b""))
    while heard[-1].get("more_body") and size < _HEARD_MAX:
        heard.append(await receive())
        size += len(heard[-1].get("body", b""))

    async def replay() -> Message:
        return heard.pop(0) if heard else await receive()

    return replay


async def _answer_503(send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"retry-after", b"1")]
    await send({"type": "http.response.start", "status": 503, "headers": headers})
    await send({"type": "http.response.body", "body": b"Service indisponible"})


async def _lose(_message: Message) -> None:
    """What was done is done: nobody hears of it."""


def _reset(scope: Scope) -> None:
    """Cut the connection with a reset, as a crashed server does."""
    transport: asyncio.Transport = scope["extensions"][TRANSPORT]
    raw: socket.socket = transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
    transport.abort()


async def _spoil(app: ASGIApp, scope: Scope, receive: Receive, send: Send, *, cut: bool) -> None:
    """Let the service answer, then send half of its body under the whole length, or spoil its bytes."""
    parts: list[bytes] = []
    start: Message = {}

    async def collect(message: Message) -> None:
        if message["type"] == "http.response.start":
            start.update(message)
        else:
            parts.append(message.get("body", b""))

    await app(scope, receive, collect)
    body = b"".join(parts)
    await send(start)
    await send(
        {"type": "http.response.body", "body": _truncate(body) if cut else _garble(body), "more_body": cut}
    )
    if cut:
        transport: asyncio.Transport = scope["extensions"][TRANSPORT]
        transport.close()


def _truncate(body: bytes) -> bytes:
    return body[: len(body) // 2]


def _garble(body: bytes) -> bytes:
    """The same length, so that only the reader of the content can notice."""
    return b"<" + body[1:-1] + b"<" if len(body) > 1 else body
