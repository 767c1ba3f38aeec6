"""Our reading of a page against Playwright's aria snapshot of it; for fixed pages and for live ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.drivers.http.document import Document
from steps.drivers.http.outline import compute_outline
from steps.drivers.parity import compute_differences

if TYPE_CHECKING:
    from steps.drivers.contract import Driver


def compare_at(http: Driver, browser: Driver, url: str) -> list[str]:
    """Open one address with each driver of a pair; what their outlines do not share."""
    http.open(url)
    browser.open(url)
    return compute_differences(http.outline(), browser.outline())


def compare_here(browser: Driver) -> list[str]:
    """The page in front of a person in a browser, read again by us; works anywhere, logged in or not."""
    page = Document(browser.source().encode(), scripts=True)
    return compute_differences(compute_outline(page), browser.outline())
