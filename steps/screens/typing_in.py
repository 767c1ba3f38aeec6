"""What a page lets a person type or choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.screens.screen import fold

if TYPE_CHECKING:
    from steps.drivers.contract import Driver

TYPED_IN = frozenset({"textbox", "searchbox", "spinbutton", "combobox", "listbox", "radio", "checkbox"})


def read_saisies(driver: Driver) -> tuple[str, ...]:
    """The names of these elements, in the order of the page."""
    return tuple(fold(each.name) for each in driver.outline() if each.role in TYPED_IN)
