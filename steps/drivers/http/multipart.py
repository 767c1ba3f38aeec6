"""A form as ``multipart/form-data``, written as browsers write it (RFC 7578; HTML, section 4.10.21.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.attachment import Attachment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MULTIPART: Final = "multipart/form-data"
# What an untouched file field sends: a file without name nor content.
NOTHING: Final = Attachment("", b"")

Entry = tuple[str, "str | Attachment"]


def encode(entries: Iterable[Entry]) -> tuple[bytes, str]:
    """The body, and the media type that names its boundary."""
    parts = [_part(name, value) for name, value in entries]
    boundary = _pick_boundary(parts)
    lines = [piece for part in parts for piece in (b"--%b\r\n" % boundary, part, b"\r\n")]
    return b"".join([*lines, b"--%b--\r\n" % boundary]), f"{MULTIPART}; boundary={boundary.decode()}"


def summarize(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """The same form without the content of its files, short enough to be kept."""
    for name, value in entries:
        told = value if isinstance(value, str) else f"{value.name} ({value.size} octets)"
        yield name, told


def _part(name: str, value: str | Attachment) -> bytes:
    named = f'Content-Disposition: form-data; name="{_quote(name)}"'
    if isinstance(value, str):
        return f"{named}\r\n\r\n{value}".encode()
    return (
        f'{named}; filename="{_quote(value.name)}"\r\nContent-Type: {value.media_type}\r\n\r\n'.encode()
        + (value.content)
    )


def _quote(name: str) -> str:
    return name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _pick_boundary(parts: list[bytes]) -> bytes:
    # Browsers draw theirs at random; ours is the first that no part holds.
    number = 0
    while any(b"----banc%d" % number in part for part in parts):
        number += 1
    return b"----banc%d" % number
