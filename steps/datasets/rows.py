"""The rows of a table of the features, by the names of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from steps.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

Rows = Sequence[Sequence[str]]
Cells = Mapping[str, str]


def read_cells(rows: Rows, required: Sequence[str], optional: Iterable[str] = ()) -> list[Cells]:
    """Each row as a mapping; UsageError when a column is missing, unknown or written twice."""
    found, known = list(rows[0]), {*required, *optional}
    if len(set(found)) != len(found) or not set(required) <= set(found) <= known:
        allowed = ", ".join(optional)
        raise UsageError(
            f"Colonnes attendues : {', '.join(required)}"
            f"{f' (au choix : {allowed})' if allowed else ''} ; trouvées : {', '.join(found)}."
        )
    return [dict(zip(found, row, strict=True)) for row in rows[1:]]


def read_column(rows: Rows, name: str) -> tuple[str, ...]:
    """What a table of one column lists, in its order."""
    return tuple(cells[name] for cells in read_cells(rows, (name,)))


def read_saisie(rows: Rows) -> Cells:
    """What is typed, or what must be read, in each field: a table of fields and values."""
    return {cells["champ"]: cells["valeur"] for cells in read_cells(rows, ("champ", "valeur"))}
