"""Reads a block of the dashboard: its lines, or the words that say there is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import region
from steps.errors import ElementAbsent
from steps.screens.screen import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.screens.labels import Labels
    from steps.screens.screen import Screen
    from steps.vocabulary.ligne import Lue

    ReadLine = Callable[[Mapping[str, str], Labels], Lue]


def read_block(screen: Screen, section: str, caption: str, empty: str, read: ReadLine) -> tuple[Lue, ...]:
    """The lines of the table; none only when its section says so, or tells of a silent administration."""
    table = screen.driver.table(caption, within=region(section))
    if table is not None:
        return tuple(read(line, screen.labels) for line in table.rows)
    # A block that shows neither lines nor « nothing » proves nothing: it must not pass for empty.
    said = fold(screen.driver.text(within=region(section)))
    if not (fold(empty) in said or re.search(screen.labels.tableau.indisponible, said)):
        raise ElementAbsent(f"tableau « {caption} »", f"section « {section} »", (), f"Ni « {empty} ».")
    return ()


def read_optional_block(
    screen: Screen, section: str, caption: str, empty: str, read: ReadLine
) -> tuple[Lue, ...]:
    """The same, for a block that a portal may leave out altogether when it would hold nothing."""
    sections = {each.name for each in screen.driver.outline() if each.role == "region"}
    return read_block(screen, section, caption, empty, read) if section in sections else ()


def read_silent(screen: Screen) -> tuple[str, ...]:
    """The administrations said to be out of reach for the moment, each once."""
    text = fold(screen.driver.page().text)
    found = (match["administration"] for match in re.finditer(screen.labels.tableau.indisponible, text))
    return tuple(dict.fromkeys(found))
