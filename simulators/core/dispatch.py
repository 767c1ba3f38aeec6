"""The front door: finds the world and the service by host name, keeps the journal, plays the faults."""

import traceback
from sys import stderr

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from simulators.core.context import SCOPE_KEY, Context
from simulators.core.errors import Problem
from simulators.core.fault_player import play_fault
from simulators.core.faults import HTTP_FAULTS
from simulators.core.headers import with_security_headers
from simulators.core.hosts import parse_host
from simulators.core.problem import problem_response
from simulators.core.worlds import Worlds

WELCOME_HOSTS = ("localhost", "127.0.0.1")


def _read_header(scope: Scope, name: bytes) -> str:
    for key, value in scope["headers"]:
        if key == name:
            return str(value, "latin-1")
    return ""


class Dispatch:
    """Every request of every world enters here."""

    def __init__(self, worlds: Worlds, welcome: ASGIApp) -> None:
        self._worlds = worlds
        self._welcome = welcome

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        host = _read_header(scope, b"host")
        if host.partition(":")[0] in WELCOME_HOSTS:
            await self._welcome(scope, receive, with_security_headers(send))
            return
        found = self._find(host)
        if isinstance(found, Problem):
            await problem_response(found)(scope, receive, send)
            return
        scope[SCOPE_KEY] = found
        await self._serve(found, scope, receive, send)

    def _find(self, host: str) -> Context | Problem:
        address = parse_host(host)
        world = self._worlds.find(address.world) if address else None
        ctx = world.context(address.service) if world and address else None
        ctx = ctx or self._worlds.find_by_host(host)
        if ctx is not None:
            return ctx
        known = ", ".join(sorted(self._worlds.services))
        return Problem(
            404, "Adresse inconnue",
            f"attendu http://<service>--<monde>.localhost, trouvé « {host} » ; services : {known}",
        )  # fmt: skip

    async def _serve(self, ctx: Context, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        recorder = _Recorder(with_security_headers(send))
        fault = ctx.faults.take(HTTP_FAULTS, ctx.service.name, path)
        try:
            app = ctx.service.app if fault is None else play_fault(fault, ctx.service.app)
            await app(scope, receive, recorder)
        except Exception as error:  # noqa: BLE001 - a fault of the bench must show as one, never as a red rule
            traceback.print_exc(file=stderr)
            await recorder.fail(error)
        finally:
            self._record(ctx, scope, recorder.status, f"panne armée : {fault.name}" if fault else "")

    @staticmethod
    def _record(ctx: Context, scope: Scope, status: int, note: str) -> None:
        query = scope["query_string"].decode("latin-1")
        agent = _read_header(scope, b"user-agent")
        ctx.journal.record(
            at=ctx.clock.now().isoformat(),
            caller=agent.removeprefix("banc/") if agent.startswith("banc/") else "navigateur",
            service=ctx.service.name, method=scope["method"],
            path=f"{scope['path']}?{query}" if query else scope["path"], status=status, note=note,
        )  # fmt: skip


class _Recorder:
    """Remembers the status that went out, so that the journal can tell."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        await self._send(message)

    async def fail(self, error: Exception) -> None:
        """Say that the bench itself failed, unless an answer is already on its way."""
        if self.status:
            raise error
        name = type(error).__name__.encode("ascii", "replace")
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"x-bench-fault", name)]
        await self({"type": "http.response.start", "status": 500, "headers": headers})
        await self({"type": "http.response.body", "body": f"Panne du banc : {error!r}".encode()})


def build_dispatch(worlds: Worlds, welcome: ASGIApp) -> ASGIApp:
    """The application that serves every world, and the welcome page at the bare address."""
    return Dispatch(worlds, welcome)
