"""Tables as a person reads them."""

from __future__ import annotations

import pytest

from steps.drivers.contract import Row
from steps.drivers.tables import Cell, Line, compute_table, find_line
from steps.errors import ElementAmbigu


def lines(*rows: tuple[str, ...]) -> list[Line]:
    """Rows of a table, the first one naming the columns."""
    return [Line(at, tuple(Cell(text, header=at == 0) for text in row)) for at, row in enumerate(rows)]


def test_no_cell_is_lost_nor_overwritten() -> None:
    """Columns of one name, nameless ones and cells too many each keep a name of their own."""
    table = compute_table("T", lines(("A", "A", ""), ("1", "2", "3", "4"), ("5",)))
    assert table.headers == ("A", "colonne 2", "colonne 3")
    assert table.rows[0] == {"A": "1", "colonne 2": "2", "colonne 3": "3", "colonne 4": "4"}
    assert table.rows[1] == {"A": "5", "colonne 2": "", "colonne 3": ""}


def test_a_row_that_two_lines_fit_is_refused() -> None:
    """Two lines of one value are ambiguous, and the values of the column are listed."""
    rows = lines(("Site",), ("douane",), ("impots",), ("douane",))
    assert find_line(Row("T", "Site", "impots"), rows, lambda: "ici") == 2
    with pytest.raises(ElementAmbigu) as caught:
        find_line(Row("T", "Site", "douane"), rows, lambda: "ici")
    assert caught.value.candidates == ("douane", "impots", "douane")
