"""Forms that carry files: read as they arrive, kept on disk past a megabyte, never past a limit."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request

MULTIPART = "multipart/form-data"
# Of text: no field of ours is longer.
FIELD_MAX, FIELDS_MAX = 64 * 1024, 60
# A client that is refused before it has sent everything would hear a cut connection instead of the reason.
_DRAIN_MAX = 256 * 1024 * 1024


class UploadRefused(ValueError):
    """A form that cannot be taken; nothing of it is kept."""


class UploadTooLarge(UploadRefused):
    """More bytes in all than the service takes at once."""


class UploadMalformed(UploadRefused):
    """Not a form, or one of too many parts."""


class _CappedParser(MultiPartParser):
    """Keeps no more of a file than a limit: the form is read whole, whatever it weighs."""

    file_cap = 0

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        file = self._current_part.file
        if file is None:
            super().on_part_data(data, start, end)
            return
        # What waits to be written is not in `size` yet.
        waiting = sum(len(chunk) for part, chunk in self._file_parts_to_write if part.file is file)
        room = max(self.file_cap - (file.size or 0) - waiting, 0)
        kept = min(end - start, room)
        if kept:
            self._file_parts_to_write.append((self._current_part, data[start : start + kept]))


class _Meter:
    """Counts the bytes of a request while they are read."""

    def __init__(self, request: Request, max_bytes: int) -> None:
        self._stream, self._max, self._read = request.stream(), max_bytes, 0

    async def read(self) -> AsyncGenerator[bytes, None]:
        async for chunk in self._stream:
            self._read += len(chunk)
            if self._read > self._max:
                raise UploadTooLarge(f"more than {self._max} bytes")
            yield chunk

    async def drain(self) -> None:
        """Read what is left without keeping it, so that the refusal can be heard."""
        try:
            async for chunk in self._stream:
                self._read += len(chunk)
                if self._read > _DRAIN_MAX:
                    return
        except ClientDisconnect:
            return


@asynccontextmanager
async def read_upload(
    request: Request, *, max_bytes: int, max_files: int, file_cap: int
) -> AsyncIterator[FormData]:
    """The fields and files of a form, for the length of the block; raises UploadRefused.

    Of a file, what goes past `file_cap` bytes is read and dropped: the form still tells all the rest.
    """
    meter = _Meter(request, max_bytes)
    try:
        form = await _parse(request, meter, max_files, file_cap)
    except (UploadTooLarge, MultiPartException) as error:
        await meter.drain()
        if isinstance(error, UploadTooLarge):
            raise
        raise UploadMalformed(error.message) from error
    try:
        yield form
    finally:
        await form.close()


async def _parse(request: Request, meter: _Meter, max_files: int, file_cap: int) -> FormData:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != MULTIPART:
        return await FormParser(request.headers, meter.read()).parse()
    parser = _CappedParser(
        request.headers, meter.read(), max_files=max_files, max_fields=FIELDS_MAX, max_part_size=FIELD_MAX
    )
    parser.file_cap = file_cap
    return await parser.parse()


def list_files(form: FormData, name: str) -> tuple[UploadFile, ...]:
    """The files under a name; a browser sends one without name nor content when none was chosen."""
    found = (part for part in form.getlist(name) if isinstance(part, UploadFile))
    return tuple(one for one in found if one.filename or one.size)


def read_text(form: FormData, name: str) -> str:
    """The text under a name; empty when there is none, or when a file came instead."""
    found = form.get(name)
    return found if isinstance(found, str) else ""
