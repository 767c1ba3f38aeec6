"""What a browser needs to pick files that stand on no disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import FilePayload, Locator

    from steps.drivers.attachment import Attachment

TAKES_SCRIPT: Final = "e => [e.type === 'file', Boolean(e.multiple)]"


def takes_files(element: Locator) -> tuple[bool, bool]:
    """Whether files are picked there, and several of them."""
    taken, many = element.evaluate(TAKES_SCRIPT)
    return bool(taken), bool(many)


def as_payloads(files: Sequence[Attachment]) -> list[FilePayload]:
    """The same files, as Playwright takes them."""
    return [{"name": one.name, "mimeType": one.media_type, "buffer": one.content} for one in files]
