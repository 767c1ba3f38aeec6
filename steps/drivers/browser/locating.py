"""Finds elements in a browser by role, exact name and scope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from steps.drivers.browser.reading import ROWS, SIZE_SCRIPT, read_lines
from steps.drivers.browser.snapshot import read_snapshot
from steps.drivers.contract import PAGE, Area, Element, Row, Scope, WholePage
from steps.drivers.finding import describe_place, only_one
from steps.drivers.masking import mask_url
from steps.drivers.tables import find_line
from steps.drivers.text import fold, fold_lines

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from steps.drivers.browser.waiting import Waiting


class Locating:
    """Looks into one tab."""

    def __init__(self, page: Page, waiting: Waiting) -> None:
        self._page, self._waiting = page, waiting

    def only(self, roles: tuple[str, ...], name: str, within: Scope) -> Locator:
        """The one element of these roles and that exact name, usable or not."""
        name = fold(name)
        root = self._root(within)
        found = _union(root, roles, name)
        count = self._waiting.count(self._page, found)
        only_one(
            range(count),
            roles,
            name,
            lambda: self.place(within),
            lambda: [element.name for element in _outline(root) if element.role in roles],
        )
        return found

    def count(self, role: str, name: str, within: Scope, *, usable: bool) -> int:
        """How many elements of that role bear exactly that name."""
        found = self._root(within).get_by_role(
            cast("Any", role), name=fold(name), exact=True, disabled=False if usable else None
        )
        return self._waiting.count(self._page, found)

    def outline(self) -> tuple[Element, ...]:
        """Every element that has a role, in the order of the page."""
        return tuple(_outline(self._root(PAGE)))

    def text(self, within: Scope) -> str:
        """What is read there, in lines."""
        return fold_lines(self._root(within).inner_text())

    def measure(self, shapes: str, within: Scope) -> list[tuple[float, float]]:
        """Width and height, in pixels, of what matches these selectors there."""
        sizes = self._root(within).locator(shapes).evaluate_all(SIZE_SCRIPT)
        return [(float(width), float(height)) for width, height in sizes]

    def place(self, within: Scope) -> str:
        """Where we looked, for a message."""
        headings = self._page.get_by_role("heading", level=1)
        heading = fold(headings.first.inner_text()) if headings.count() else ""
        return describe_place(within, heading, mask_url(self._page.url))

    def _root(self, within: Scope) -> Locator:
        if isinstance(within, WholePage):
            return self._page.locator("body")
        if isinstance(within, Area):
            return self.only((within.role,), within.name, PAGE)
        return self._row(within)

    def _row(self, scope: Row) -> Locator:
        table = self.only(("table",), scope.caption, PAGE)
        folded = Row(scope.caption, fold(scope.header), fold(scope.value))
        position = find_line(
            folded, read_lines(table), lambda: f"tableau « {scope.caption} » {self.place(PAGE)}"
        )
        return table.locator(ROWS).nth(position)


def _union(root: Locator, roles: tuple[str, ...], name: str) -> Locator:
    first, *others = (root.get_by_role(cast("Any", role), name=name, exact=True) for role in roles)
    for other in others:
        first = first.or_(other)
    return first


def _outline(root: Locator) -> list[Element]:
    return list(read_snapshot(root.aria_snapshot()))
