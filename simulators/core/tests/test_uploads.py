"""Forms with files: counted while they come in, cut at a limit, refused whole when they cannot be read."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.types import Message

from simulators.core.bodies import meter_body
from simulators.core.uploads import (
    UploadLimits,
    UploadMalformed,
    UploadTooLarge,
    list_files,
    read_text,
    read_upload,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 64 * 1024


def write_form(*parts: tuple[str, bytes]) -> bytes:
    """A form on the wire; a name that holds `;` brings a file name with it."""
    body = b"".join(
        b'--b\r\nContent-Disposition: form-data; name="%b\r\n\r\n%b\r\n' % (head.encode(), content)
        for head, content in parts
    )
    return body + b"--b--\r\n"


def build_request(body: bytes, kind: str = "multipart/form-data; boundary=b") -> Request:
    """A request whose body comes piece by piece."""
    pieces: Iterator[bytes] = iter([body[i : i + CHUNK] for i in range(0, len(body), CHUNK)] or [b""])

    async def receive() -> Message:
        piece = next(pieces, None)
        return {"type": "http.request", "body": piece or b"", "more_body": piece is not None}

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [(b"content-type", kind.encode())]}
    return Request(scope, meter_body(scope, receive))


async def read(
    body: bytes, max_bytes: int = 10**7, cap: int = 10**6, all_files: int = 10**7
) -> tuple[str, list[tuple[str, int]]]:
    """The text of `message`, the names and sizes of `pieces`."""
    limits = UploadLimits(max_bytes, 3, cap, all_files)
    async with read_upload(build_request(body), limits) as form:
        files = [(str(one.filename), len(await one.read())) for one in list_files(form, "pieces")]
        assert [size for _, size in files] == [one.size for one in list_files(form, "pieces")]
        return read_text(form, "message"), files


def test_fields_and_files_are_read() -> None:
    """A file field in which nothing was chosen brings no file."""
    body = write_form(
        ('message"', b"Bonjour"), ('pieces"; filename="a.txt"', b"abc"), ('pieces"; filename=""', b""),
        ('pieces"; filename="vide.txt"', b""),
    )  # fmt: skip
    assert asyncio.run(read(body)) == ("Bonjour", [("a.txt", 3), ("vide.txt", 0)])


@pytest.mark.parametrize("size", [10**6 - 1, 10**6, 10**6 + 1, 3 * 10**6])
def test_of_a_file_no_more_than_the_cap_is_kept(size: int) -> None:
    """The fields that follow a file too large are still read."""
    body = write_form(('pieces"; filename="gros"', b"x" * size), ('message"', b"Bonjour"))
    assert asyncio.run(read(body)) == ("Bonjour", [("gros", min(size, 10**6))])


def test_of_all_files_together_no_more_than_a_limit_is_kept() -> None:
    """However they share it; the fields that follow are still read."""
    parts = [(f'pieces"; filename="{name}"', b"x" * 400_000) for name in "abc"]
    body = write_form(*parts, ('message"', b"Bonjour"))
    kept = [("a", 400_000), ("b", 400_000), ("c", 100_000)]
    assert asyncio.run(read(body, all_files=900_000)) == ("Bonjour", kept)


def test_nothing_of_a_file_is_kept_before_the_form_is_admitted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fields that came first are judged when the first file begins; refused, the rest is not read."""
    written: list[int] = []

    async def write(_file: UploadFile, data: bytes) -> None:
        written.append(len(data))

    monkeypatch.setattr(UploadFile, "write", write)
    seen: list[dict[str, str]] = []

    def refuse(fields: Mapping[str, str]) -> None:
        seen.append(dict(fields))
        raise PermissionError

    async def try_to_read() -> None:
        body = write_form(('csrf"', b"faux"), ('pieces"; filename="gros"', b"x" * 10**6), ('apres"', b"x"))
        async with read_upload(build_request(body), UploadLimits(10**7, 3, 10**6, 10**7), refuse):
            raise AssertionError

    with pytest.raises(PermissionError):
        asyncio.run(try_to_read())
    assert (seen, written) == ([{"csrf": "faux"}], [])


def test_too_many_bytes_in_all_are_refused() -> None:
    """Whatever holds them."""
    with pytest.raises(UploadTooLarge):
        asyncio.run(read(write_form(('pieces"; filename="gros"', b"x" * 10**6)), max_bytes=10**5))


@pytest.mark.parametrize(
    "body",
    [
        write_form(*[('pieces"; filename="a"', b"x")] * 4), write_form(('message"', b"x" * 70_000)),
        write_form(*[(f'c{i}"', b"x") for i in range(61)]), b"ceci n'est pas un formulaire",
    ],
)  # fmt: skip
def test_what_is_no_form_of_ours_is_refused(body: bytes) -> None:
    """Too many files, a field too long, too many fields, anything else."""
    with pytest.raises(UploadMalformed):
        asyncio.run(read(body))


def test_a_form_without_files_is_read_too() -> None:
    """As a script may send it."""

    async def read_plain() -> str:
        request = build_request(b"message=Bonjour+vous", "application/x-www-form-urlencoded")
        async with read_upload(request, UploadLimits(100, 1, 1, 1)) as form:
            assert list_files(form, "pieces") == ()
            return read_text(form, "message")

    assert asyncio.run(read_plain()) == "Bonjour vous"
