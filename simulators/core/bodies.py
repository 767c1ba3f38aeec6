"""What a request may weigh: counted while it comes in, whatever its headers announce or leave out.

Every body is held to BODY_MAX, unless whoever reads it asks for more once it knows who sends.
"""

from starlette.requests import Request
from starlette.types import Message, Receive, Scope

from simulators.core.errors import Problem, ServiceError

BODY_MAX = 64 * 1024
TOO_LARGE = 413
_KEY = "bench.body"
_KILO = 1024


class BodyTooLarge(ServiceError):
    """More bytes than are taken at once; what had come in is dropped."""

    def __init__(self, most: int) -> None:
        sentence = f"{_write(most)} au plus en une fois. Rien n’est enregistré."
        super().__init__(TOO_LARGE, "Envoi trop lourd", sentence, f"corps de plus de {most} octets")

    def as_problem(self) -> Problem:
        """The same, told to a machine."""
        return Problem(self.status, self.title, self.sentence, field="$")


class Meter:
    """Gives a body piece by piece, up to a number of bytes; raises BodyTooLarge past it."""

    def __init__(self, scope: Scope, receive: Receive, most: int) -> None:
        self.most = most
        self._receive = receive
        self._read, self._announced = 0, _read_announced(scope)

    async def __call__(self) -> Message:
        """The next piece; what is announced too large is refused before a byte of it is read."""
        self._verify(self._announced)
        message = await self._receive()
        self._read += len(message.get("body", b""))
        self._verify(self._read)
        return message

    def _verify(self, size: int) -> None:
        if size > self.most:
            raise BodyTooLarge(self.most)


def meter_body(scope: Scope, receive: Receive, most: int = BODY_MAX) -> Meter:
    """Have the body of a request counted while it is read."""
    meter = scope[_KEY] = Meter(scope, receive, most)
    return meter


def allow_body(request: Request, most: int) -> None:
    """Let this request weigh more than the others: said by whoever reads it, once the sender is known."""
    meter: Meter = request.scope[_KEY]
    meter.most = most


def _read_announced(scope: Scope) -> int:
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    return int(lengths[0]) if lengths and lengths[0].isdigit() else 0


def _write(size: int) -> str:
    return f"{size // _KILO} Kio" if size < _KILO**2 else f"{size // _KILO**2} Mio"
