"""The articles of customs: read from a world or a table of the features, written for the door."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.vocabulary.actualite import Actualite
from steps.vocabulary.date import parse_date

if TYPE_CHECKING:
    from steps.datasets.node import Node
    from steps.datasets.rows import Rows
    from steps.stage import Document
    from steps.vocabulary.date import Date

COLONNES = ("titre", "étiquettes", "publiée le")
LE_LENDEMAIN = timedelta(days=1)


def read_actualite(node: Node) -> Actualite:
    """An article of a world."""
    node.verify_keys("titre", "chapeau", "etiquettes", "publiee_le")
    return Actualite(
        titre=node.text("titre"),
        etiquettes=node.texts("etiquettes"),
        publiee_le=node.day("publiee_le"),
        chapeau=node.text("chapeau") if node.has("chapeau") else "",
    )


def read_actualites(rows: Rows) -> tuple[Actualite, ...]:
    """The articles of a table; labels are separated by commas, and there may be none."""
    return tuple(
        Actualite(cells["titre"], _split(cells["étiquettes"]), parse_date(cells["publiée le"]))
        for cells in read_cells(rows, COLONNES)
    )


def repeat_actualite(titre: str, etiquette: str, publiee_le: Date, fois: int) -> tuple[Actualite, ...]:
    """So many articles with the same label, numbered, all of the day after."""
    labels = _split(etiquette)
    return tuple(Actualite(f"{titre} {n}", labels, publiee_le + LE_LENDEMAIN) for n in range(1, fois + 1))


def write_actualite(actualite: Actualite) -> Document:
    """An article."""
    return {
        "titre": actualite.titre,
        "chapeau": actualite.chapeau,
        "etiquettes": list(actualite.etiquettes),
        "publiee_le": actualite.publiee_le.isoformat(),
    }


def _split(text: str) -> tuple[str, ...]:
    return tuple(label.strip() for label in text.split(",") if label.strip())
