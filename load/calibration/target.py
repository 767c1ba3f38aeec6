"""A server that answers as late as it says: by a law (`/NUMBER`), or frozen 2 s in every 10 s.

Run as a child: `python -m load.calibration.target loi|gel|annonce`; the last one answers at once, and says
how long the law would have held the answer. It announces its address in one line of JSON, and stops when its
standard input closes, so that nothing outlives the one who started it.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING

from load.errors import BadUsage
from load.measure.calibration import LAW
from load.measure.frozen import compute_hold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    # How long the answer is held, and what it says, both from the path; the first also from the instant.
    Hold = Callable[[bytes, float], float]
    Say = Callable[[bytes], bytes]

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"


def hold_by_law(path: bytes, now: float) -> float:
    """Seconds that the law gives to the number in the path, whenever it comes."""
    del now
    return LAW.draw(int(path.lstrip(b"/")))


def hold_frozen(path: bytes, now: float) -> float:
    """Seconds until the end of the freeze, or next to nothing."""
    del path
    return compute_hold(now)


def hold_nothing(path: bytes, now: float) -> float:
    """No time at all."""
    del path, now
    return 0.0


def say_ok(path: bytes) -> bytes:
    """Nothing but that it was answered."""
    del path
    return b"ok"


def say_law(path: bytes) -> bytes:
    """Seconds that the law gives to the number in the path, every digit of them."""
    return repr(hold_by_law(path, 0.0)).encode()


LAWS: dict[str, tuple[Hold, Say]] = {
    "loi": (hold_by_law, say_ok),
    "gel": (hold_frozen, say_ok),
    "annonce": (hold_nothing, say_law),
}


class Target(asyncio.Protocol):
    """One connection, one request at a time; nothing but time is simulated."""

    def __init__(self, hold: Hold, say: Say) -> None:
        self._hold, self._say = hold, say
        self._read = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer when it is time, once the whole request is there."""
        self._read += data
        if not self._read.endswith(b"\r\n\r\n"):
            return
        path, self._read = self._read.split(b" ", 2)[1], b""
        loop = asyncio.get_running_loop()
        now = loop.time()
        loop.call_at(now + self._hold(path, now), self._answer, self._say(path))

    def _answer(self, body: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(HEAD % len(body) + body)


async def serve(hold: Hold, say: Say) -> None:
    """Listen on this machine, announce it, wait for the end of standard input."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Target(hold, say), "127.0.0.1", 0, backlog=1024)
    port = server.sockets[0].getsockname()[1]
    print(json.dumps({"port": port, "control": f"http://127.0.0.1:{port}"}), flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    server.close()


def main(arguments: Sequence[str]) -> int:
    """0 once stopped; BadUsage when the law is unknown."""
    if len(arguments) != 1 or arguments[0] not in LAWS:
        raise BadUsage(f"attendu : {' ou '.join(LAWS)}, trouvé : {' '.join(arguments)}")
    asyncio.run(serve(*LAWS[arguments[0]]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
