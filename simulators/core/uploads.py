"""Forms that carry files: read as they arrive, kept on disk past a megabyte, never past a limit."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import Request

from simulators.core.bodies import BodyTooLarge, allow_body

MULTIPART = "multipart/form-data"
# Of text: no field of ours is longer.
FIELD_MAX, FIELDS_MAX = 64 * 1024, 60


class UploadRefused(ValueError):
    """A form that cannot be taken; nothing of it is kept."""


class UploadTooLarge(UploadRefused):
    """More bytes in all than the service takes at once."""


class UploadMalformed(UploadRefused):
    """Not a form, or one of too many parts."""


# Given the fields that came before the first file: refuses the form by raising.
Admission = Callable[[Mapping[str, str]], None]


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """What is taken at once: bytes in all, files, bytes kept of each file and of all of them.

    What goes past `per_file` or `all_files` is read and dropped: the form still tells all the rest.
    """

    body: int
    files: int
    per_file: int
    all_files: int


def admit_all(_fields: Mapping[str, str]) -> None:
    """Whoever sends the form was judged already."""


class _CappedParser(MultiPartParser):
    """Keeps nothing of a file before the form is admitted, and no more of files than the limits."""

    limits: UploadLimits
    admit: Admission
    _admitted = False
    _kept = 0

    def on_headers_finished(self) -> None:
        super().on_headers_finished()
        if self._current_part.file is not None and not self._admitted:
            self.admit({name: value for name, value in self.items if isinstance(value, str)})
            self._admitted = True

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        file = self._current_part.file
        if file is None:
            super().on_part_data(data, start, end)
            return
        # What waits to be written is not in `size` yet.
        waiting = sum(len(chunk) for part, chunk in self._file_parts_to_write if part.file is file)
        room = min(
            self.limits.per_file - (file.size or 0) - waiting, self.limits.all_files - self._kept, end - start
        )
        if room > 0:
            self._kept += room
            self._file_parts_to_write.append((self._current_part, data[start : start + room]))


@asynccontextmanager
async def read_upload(
    request: Request, limits: UploadLimits, admit: Admission = admit_all
) -> AsyncIterator[FormData]:
    """The fields and files of a form, for the length of the block; raises UploadRefused.

    `admit` is asked before a byte of the first file is kept; what it raises goes through.
    """
    allow_body(request, limits.body)
    try:
        form = await _parse(request, limits, admit)
    except BodyTooLarge as error:
        raise UploadTooLarge(error.reason) from error
    except MultiPartException as error:
        raise UploadMalformed(error.message) from error
    try:
        yield form
    finally:
        await form.close()


async def _parse(request: Request, limits: UploadLimits, admit: Admission) -> FormData:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != MULTIPART:
        return await FormParser(request.headers, request.stream()).parse()
    parser = _CappedParser(
        request.headers, request.stream(), max_files=limits.files, max_fields=FIELDS_MAX,
        max_part_size=FIELD_MAX,
    )  # fmt: skip
    parser.limits, parser.admit = limits, admit
    return await parser.parse()


def list_files(form: FormData, name: str) -> tuple[UploadFile, ...]:
    """The files under a name; a browser sends one without name nor content when none was chosen."""
    found = (part for part in form.getlist(name) if isinstance(part, UploadFile))
    return tuple(one for one in found if one.filename or one.size)


def read_text(form: FormData, name: str) -> str:
    """The text under a name; empty when there is none, or when a file came instead."""
    found = form.get(name)
    return found if isinstance(found, str) else ""
