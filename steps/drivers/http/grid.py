"""The rows and cells of a parsed table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.http.dom import attribute, elements, tag_of
from steps.drivers.http.reading import read_line
from steps.drivers.http.visibility import is_rendered
from steps.drivers.tables import Cell, Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

SECTIONS: Final = frozenset({"thead", "tbody", "tfoot"})


def rows_of(table: LexborNode) -> list[LexborNode]:
    """The rows of this table, not of those inside its cells."""
    return list(_rows(table))


def read_lines(table: LexborNode) -> list[Line]:
    """The visible rows, text folded, each with its place among all rows."""
    return [
        Line(position, tuple(_cells(row)))
        for position, row in enumerate(_rows(table))
        if is_rendered(row, scripts=False)
    ]


def _rows(part: LexborNode) -> Iterator[LexborNode]:
    for node in elements(part):
        if tag_of(node) == "tr":
            yield node
        elif tag_of(node) in SECTIONS:
            yield from _rows(node)


def _cells(row: LexborNode) -> Iterator[Cell]:
    for node in elements(row):
        if tag_of(node) in {"td", "th"} and is_rendered(node, scripts=False):
            span = attribute(node, "colspan")
            yield Cell(
                read_line(node), tag_of(node) == "th", int(span) if span.isdigit() and span != "0" else 1
            )
