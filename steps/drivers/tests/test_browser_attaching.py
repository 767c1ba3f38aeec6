"""Heavy files reach a browser through the disk, and nothing of them stays there."""

from __future__ import annotations

from pathlib import Path

import pytest

from steps.drivers.attachment import Attachment
from steps.drivers.browser.attaching import HEAVY, Shelf

LIGHT, LARGE = Attachment("note.txt", b"bonjour"), Attachment("bilan.pdf", b"x" * (HEAVY + 1))


def test_heavy_files_are_laid_on_the_disk_until_the_end() -> None:
    """Under their own names, even twice the same; then the folder goes."""
    shelf = Shelf()
    paths = shelf.prepare([LARGE, LIGHT, LARGE])
    assert all(isinstance(path, Path) for path in paths)
    laid = [path for path in paths if isinstance(path, Path)]
    assert [path.name for path in laid] == ["bilan.pdf", "note.txt", "bilan.pdf"]
    assert [path.stat().st_size for path in laid] == [LARGE.size, LIGHT.size, LARGE.size]
    shelf.clear()
    assert not any(path.exists() for path in laid)


@pytest.mark.parametrize("name", ["../bilan.pdf", "bilan\x00.pdf", ".profil", "a/b", "été.pdf", ""])
def test_what_no_disk_takes_as_it_is_is_handed_over_as_bytes(name: str) -> None:
    """A hostile name must reach the portal as it is."""
    shelf = Shelf()
    (payload,) = shelf.prepare([Attachment(name, LARGE.content)])
    assert not isinstance(payload, Path)
    assert payload["name"] == name
    shelf.clear()


def test_light_files_never_touch_the_disk() -> None:
    """They are sent with their own media types."""
    shelf = Shelf()
    assert not any(isinstance(one, Path) for one in shelf.prepare([LIGHT]))
    shelf.clear()
