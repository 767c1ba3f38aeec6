"""Finds elements of a parsed page by role, exact name and scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.drivers.contract import Area, Row, Scope, WholePage
from steps.drivers.finding import describe_place, only_one
from steps.drivers.http.controls import is_disabled
from steps.drivers.http.dom import is_inside
from steps.drivers.http.grid import read_lines, rows_of
from steps.drivers.http.reading import read_line
from steps.drivers.masking import mask_url
from steps.drivers.tables import find_line
from steps.drivers.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from steps.drivers.http.document import Document


class Finder:
    """Looks into one page; ``url`` serves the messages."""

    def __init__(self, document: Document, url: str) -> None:
        self._document, self._url = document, url

    def only(self, roles: tuple[str, ...], name: str, within: Scope) -> LexborNode:
        """The one element of these roles and that exact name, usable or not."""
        name = fold(name)
        root = self._root(within)
        return only_one(
            self._matching(roles, name, root),
            roles,
            name,
            lambda: self.place(within),
            lambda: [self._name(node, role) for role, node in self._of(roles, root)],
        )

    def matches(self, roles: tuple[str, ...], name: str, within: Scope) -> list[LexborNode]:
        """All elements of these roles and that exact name."""
        return self._matching(roles, fold(name), self._root(within))

    def is_offered(self, role: str, name: str, within: Scope) -> bool:
        """Whether at least one of them can be used."""
        return any(not is_disabled(node) for node in self.matches((role,), name, within))

    def below(self, within: Scope) -> LexborNode:
        """The element where we look."""
        return self._root(within) or self._document.root

    def place(self, within: Scope) -> str:
        """Where we looked, for a message."""
        heading = self.heading()
        kind = "" if self._document.is_html else f", reçue en {self._document.media_type}"
        return describe_place(within, heading, mask_url(self._url) + kind)

    def heading(self) -> str:
        """The first heading of first level."""
        headings = self._document.index.by_role.get("heading", [])
        first = next((node for node in headings if _level(node) == "1"), None)
        return self._name(first, "heading") if first is not None else ""

    def texts(self, role: str) -> tuple[str, ...]:
        """What the elements of a role say, silent ones left out."""
        said = (read_line(node) for node in self._document.index.by_role.get(role, []))
        return tuple(text for text in said if text)

    def _root(self, within: Scope) -> LexborNode | None:
        if isinstance(within, WholePage):
            return None
        if isinstance(within, Area):
            return self.only((within.role,), within.name, WholePage())
        return self._row(within)

    def _row(self, scope: Row) -> LexborNode:
        table = self.only(("table",), scope.caption, WholePage())
        folded = Row(scope.caption, fold(scope.header), fold(scope.value))
        position = find_line(
            folded, read_lines(table), lambda: f"tableau « {scope.caption} » {self.place(WholePage())}"
        )
        return rows_of(table)[position]

    def _matching(self, roles: tuple[str, ...], name: str, root: LexborNode | None) -> list[LexborNode]:
        return [node for role, node in self._of(roles, root) if self._name(node, role) == name]

    def _of(self, roles: tuple[str, ...], root: LexborNode | None) -> list[tuple[str, LexborNode]]:
        by_role = self._document.index.by_role
        return [
            (role, node)
            for role in roles
            for node in by_role.get(role, ())
            if root is None or is_inside(node, root)
        ]

    def _name(self, node: LexborNode, role: str) -> str:
        return self._document.name_of(node, role)


def _level(node: LexborNode) -> str:
    tag = node.tag or ""
    return tag[1] if tag in {"h1", "h2", "h3", "h4", "h5", "h6"} else node.attrs.get("aria-level") or "2"
