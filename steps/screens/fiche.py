"""A table of two columns, the information and its value: how a page tells all of one thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from steps.errors import ElementAbsent
from steps.vocabulary.errors import ValeurInvalide

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.screens.screen import Screen

Value = TypeVar("Value")


@dataclass(frozen=True)
class Fiche:
    """What such a table tells, by the name of the information."""

    caption: str
    cells: Mapping[str, str]

    def value(self, name: str, parse: Callable[[str], Value]) -> Value:
        """One information; a value that is missing, or that means nothing, is an écart of the page."""
        try:
            return parse(self.cells.get(name, ""))
        except ValeurInvalide as error:
            raise ElementAbsent(f"« {name} »", f"« {self.caption} »", list(self.cells), str(error)) from error

    def optional(self, name: str, parse: Callable[[str], Value]) -> Value | None:
        """One information that the page may leave out."""
        return self.value(name, parse) if self.cells.get(name) else None


def read_fiche(screen: Screen, caption: str) -> Fiche:
    """The table of that caption; ElementAbsent when the page has none."""
    table = screen.driver.table(caption)
    if table is None:
        raise ElementAbsent(f"tableau « {caption} »", f"page « {screen.driver.page().heading} »", ())
    names = screen.labels.detail
    return Fiche(
        caption, {line.get(names.information, ""): line.get(names.valeur, "") for line in table.rows}
    )
