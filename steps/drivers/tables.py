"""A table as a person reads it: headers, then rows by header; pure, shared by the drivers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from steps.drivers.contract import Row, Table
from steps.drivers.finding import compute_hint, only_one
from steps.drivers.roles import spoken
from steps.errors import ElementAbsent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, text folded; ``span`` columns wide."""

    text: str
    header: bool = False
    span: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A visible row of cells; ``position`` is its place among all rows of the table."""

    position: int
    cells: tuple[Cell, ...]

    @property
    def is_heading(self) -> bool:
        """Whether it holds nothing but header cells, and so names the columns."""
        return bool(self.cells) and all(cell.header for cell in self.cells)

    @property
    def texts(self) -> tuple[str, ...]:
        """The text above which column each cell stands, a wide cell repeated."""
        return tuple(cell.text for cell in self.cells for _ in range(cell.span))


def compute_table(caption: str, lines: Sequence[Line]) -> Table:
    """The table; columns without a name, or whose name is taken, are called ``colonne N``."""
    headers = _headers(lines)
    rows = tuple(_row(headers, line) for line in _data(lines))
    return Table(caption, headers, rows)


def find_line(scope: Row, lines: Sequence[Line], place: Callable[[], str]) -> int:
    """Position of the one row that the scope names."""
    headers = _headers(lines)
    if scope.header not in headers:
        sought = spoken(("columnheader",), scope.header)
        raise ElementAbsent(sought, place(), headers, compute_hint(scope.header, headers))
    values = [(line.position, _row(headers, line).get(scope.header, "")) for line in _data(lines)]
    matches = [position for position, value in values if value == scope.value]
    return only_one(matches, ("row",), scope.value, place, lambda: [value for _, value in values])


def _headers(lines: Sequence[Line]) -> tuple[str, ...]:
    heading = next((line for line in lines if line.is_heading), None)
    return _name_columns(heading.texts if heading else (), 0)


def _data(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.cells and not line.is_heading]


def _row(headers: tuple[str, ...], line: Line) -> dict[str, str]:
    texts = line.texts
    return dict(zip_longest(_name_columns(headers, len(texts)), texts, fillvalue=""))


def _name_columns(names: Sequence[str], width: int) -> tuple[str, ...]:
    named: list[str] = []
    for position in range(max(width, len(names))):
        name = names[position] if position < len(names) else ""
        named.append(name if name and name not in named else f"colonne {position + 1}")
    return tuple(named)
