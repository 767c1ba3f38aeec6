"""A server that answers what was recorded: `python -m load.benchmarks.replaying FILE PORT`."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import defaultdict
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from load.benchmarks.recording import Recorded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Answers = Mapping[tuple[bytes, bytes, bytes], Iterator[bytes]]

ABSENT = b"HTTP/1.1 418 Not Recorded\r\nContent-Length: 0\r\n\r\n"


def read_answers(path: Path) -> Answers:
    """The answers by method, host and target; the same request asked again gets the next one, in turn."""
    known: dict[tuple[bytes, bytes, bytes], list[bytes]] = defaultdict(list)
    for one in msgspec.json.decode(path.read_bytes(), type=tuple[Recorded, ...]):
        parts = urlsplit(one.url)
        target = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        known[one.method.encode(), parts.netloc.encode(), target.encode()].append(_write(one))
    return {key: cycle(answers) for key, answers in known.items()}


def _write(one: Recorded) -> bytes:
    pairs = [*one.headers, ("Content-Length", str(len(one.body)))]
    head = f"HTTP/1.1 {one.status} Again\r\n" + "".join(f"{name}: {value}\r\n" for name, value in pairs)
    return head.encode("latin-1") + b"\r\n" + one.body


class Replayer(asyncio.Protocol):
    """One connection, one request at a time."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._read = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer once the whole request is there."""
        self._read += data
        head, end, body = self._read.partition(b"\r\n\r\n")
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
        if not end or len(body) < int(fields.get(b"content-length", 0)):
            return
        method, target, _ = head.split(b" ", 2)
        self._read = b""
        assert self._transport is not None
        self._transport.write(next(self._answers.get((method, fields[b"host"], target), iter([ABSENT]))))


async def serve(path: Path, port: int) -> None:
    """Listen, announce it, wait for the end of standard input."""
    answers = read_answers(path)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Replayer(answers), "127.0.0.1", port)
    print(json.dumps({"port": port, "control": f"http://127.0.0.1:{port}"}), flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), int(sys.argv[2])))
