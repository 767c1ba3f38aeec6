"""What a browser needs to pick files that stand on no disk, or on one for as long as it is open."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import FilePayload, Locator

    from steps.drivers.attachment import Attachment

HEAVY: Final = 1_000_000
# A name that any disk takes as it is.
PLAIN: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,100}")
TAKES_SCRIPT: Final = "e => [e.type === 'file', Boolean(e.multiple)]"


def takes_files(element: Locator) -> tuple[bool, bool]:
    """Whether files are picked there, and several of them."""
    taken, many = element.evaluate(TAKES_SCRIPT)
    return bool(taken), bool(many)


class Shelf:
    """Heavy files laid on the disk until the browser closes: handed over as bytes, 10 MB take seconds."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None
        self._laid = 0

    def prepare(self, files: Sequence[Attachment]) -> list[FilePayload] | list[Path]:
        """The same files, as Playwright takes them: all as bytes, or all as paths."""
        heavy = any(one.size > HEAVY for one in files)
        if not heavy or not all(PLAIN.fullmatch(one.name) for one in files):
            return as_payloads(files)
        return [self._lay(one) for one in files]

    def clear(self) -> None:
        """Leave nothing on the disk."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _lay(self, one: Attachment) -> Path:
        self._folder = self._folder or TemporaryDirectory(prefix="banc-pieces-")
        self._laid += 1
        path = Path(self._folder.name, str(self._laid), one.name)
        path.parent.mkdir()
        path.write_bytes(one.content)
        return path


def as_payloads(files: Sequence[Attachment]) -> list[FilePayload]:
    """The same files, as Playwright takes them."""
    return [{"name": one.name, "mimeType": one.media_type, "buffer": one.content} for one in files]
