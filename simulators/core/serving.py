"""Sockets and servers: one port for every service, another for the control door, both on the loopback."""

import asyncio
import contextlib
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from simulators.core.fault_player import TRANSPORT

LOOPBACK = "127.0.0.1"
_CLOSING_S = 2
# Longer than any client of ours keeps an idle connection (aiohttp: 15 s). A server that closes first
# resets, once in a while, the request that a client was about to send.
_IDLE_S = 75
# What goes on arriving after the answer is thrown away, up to these: closing at once would have most clients
# hear of a cut connection instead of the reason.
LINGER_S, LINGER_MAX = 30, 256 * 1024 * 1024


def bind(port: int, *, host: str = LOOPBACK) -> socket.socket:
    """A listening socket on the wanted port, or on a free one when it is taken (said on stderr)."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.bind((host, 0))
        taken = listener.getsockname()[1]
        print(f"Le port {port} est déjà pris : le banc utilise le port {taken}.", file=sys.stderr)
    listener.listen(2048)
    return listener


class _Protocol(HttpToolsProtocol):
    """Lets an armed fault reach the connection of the request it strikes; ends bodies that nobody reads."""

    _unread = 0
    _lingering: asyncio.TimerHandle | None = None

    def on_message_begin(self) -> None:
        super().on_message_begin()
        scope: dict[str, Any] = self.scope  # type: ignore[assignment]
        scope["extensions"] = {TRANSPORT: self.transport}

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.cycle.response_complete and self.cycle.more_body and not self.transport.is_closing():
            self._unread = 0
            self._lingering = self.loop.call_later(LINGER_S, self.transport.close)

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        if self._lingering is not None:
            self._unread += len(body)
            if self._unread > LINGER_MAX:
                self.transport.close()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._stop_lingering()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._stop_lingering()

    def _stop_lingering(self) -> None:
        if self._lingering is not None:
            self._lingering.cancel()
            self._lingering = None


class _Server(uvicorn.Server):
    """A server whose signals are handled once, for both."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _build_server(app: ASGIApp) -> _Server:
    config = uvicorn.Config(
        app, http=_Protocol, loop="uvloop", lifespan="off", log_level="critical", access_log=False,
        server_header=False, date_header=False, proxy_headers=False, timeout_graceful_shutdown=_CLOSING_S,
        timeout_keep_alive=_IDLE_S, ws="none",
    )  # fmt: skip
    return _Server(config)


class Serving:
    """Two servers in one loop, stopped together by a signal, by the end of stdin or by `stop`."""

    def __init__(self, pairs: list[tuple[ASGIApp, socket.socket]]) -> None:
        self._pairs = [(_build_server(app), listener) for app, listener in pairs]
        self.interrupted = False

    async def run(self, *, stop_with_stdin: bool = False, handle_signals: bool = True) -> None:
        """Serve until asked to stop; signals can be handled in the main thread only."""
        loop = asyncio.get_running_loop()
        for one in (signal.SIGINT, signal.SIGTERM) if handle_signals else ():
            loop.add_signal_handler(one, self._interrupt, one)
        if stop_with_stdin:
            threading.Thread(target=self._watch_stdin, args=(loop,), daemon=True).start()
        await asyncio.gather(*(server.serve(sockets=[listener]) for server, listener in self._pairs))

    async def wait_started(self) -> None:
        """Until both ports answer."""
        while not all(server.started for server, _ in self._pairs):  # noqa: ASYNC110 - uvicorn tells no other way
            await asyncio.sleep(0.005)

    def stop(self) -> None:
        """Ask both servers to end."""
        for server, _ in self._pairs:
            server.should_exit = True

    def _interrupt(self, received: signal.Signals) -> None:
        self.interrupted = received is signal.SIGINT
        self.stop()

    def _watch_stdin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Whoever started us holds our stdin: when it dies, even killed, we read the end of file."""
        while sys.stdin.buffer.read(4096):
            pass
        loop.call_soon_threadsafe(self.stop)
