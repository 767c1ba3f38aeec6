"""Compares the marks that the services of the portal have received, before and after an opinion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.expectations.difference import Difference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.datasets.rows import Rows

Notes = dict[tuple[str, str], int]


def read_notes(rows: Rows) -> dict[str, str]:
    """The marks of a table, by service."""
    return {cells["service"]: cells["note"] for cells in read_cells(rows, ("service", "note"))}


def compare_notes(avant: Notes, donnees: Mapping[str, str], apres: Notes) -> tuple[Difference, ...]:
    """One difference for each mark whose number did not grow by what was given, and by that only."""
    given = dict.fromkeys(donnees.items(), 1)
    return tuple(
        Difference(f"« {service} », note {note}", str(expected), str(found))
        for service, note in sorted({*avant, *apres, *given})
        if (expected := avant.get((service, note), 0) + given.get((service, note), 0))
        != (found := apres.get((service, note), 0))
    )
