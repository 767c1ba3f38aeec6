"""Reads a ``multipart/form-data`` body byte by byte, so that a hostile file name is told as it came."""

from __future__ import annotations

import json
from hashlib import sha256


def read_parts(body: bytes, media_type: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Fields, then files: the name of their field, and their own name, type, weight and digest as JSON."""
    boundary = b"--" + media_type.partition("boundary=")[2].encode()
    before, *parts, after = body.split(boundary)
    assert (before, after) == (b"", b"--\r\n"), (before[:20], after[:20])
    read = [_read(part.removeprefix(b"\r\n").removesuffix(b"\r\n")) for part in parts]
    fields = [(name, content.decode()) for name, file, _, content in read if file is None]
    files = [(name, _tell(file, kind, content)) for name, file, kind, content in read if file is not None]
    return fields, files


def _read(part: bytes) -> tuple[str, str | None, str, bytes]:
    head, _, content = part.partition(b"\r\n\r\n")
    disposition, _, kind = head.decode().partition("\r\nContent-Type: ")
    name, _, file = disposition.partition('name="')[2].partition('"; filename="')
    named = "filename=" in disposition
    return name.removesuffix('"'), file.removesuffix('"') if named else None, kind, content


def _tell(name: str, kind: str, content: bytes) -> str:
    told = [name, kind, len(content), sha256(content).hexdigest()[:8]]
    return json.dumps(told, ensure_ascii=False)
