"""What a person reads of the page in a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.drivers.contract import Page
from steps.drivers.http.find import Finder
from steps.drivers.http.reading import read_text

if TYPE_CHECKING:
    from steps.drivers.http.tabs import OpenTab


def read_page(tab: OpenTab) -> Page:
    """The page of the tab; read once, since nothing changes it but a navigation."""
    if tab.read is None or tab.read.url != tab.url:
        tab.read = _read(tab)
    return tab.read


def _read(tab: OpenTab) -> Page:
    finder = Finder(tab.document, tab.url)
    return Page(
        url=tab.url,
        status=tab.status,
        title=tab.document.title,
        heading=finder.heading(),
        statuses=finder.texts("status"),
        alerts=finder.texts("alert"),
        text=read_text(tab.document.root),
    )
