"""Compares two outlines of one page: ours, and the one a browser tells assistive technology; pure."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from steps.drivers.contract import Element

# What scenarios find, scope or read by; the rest is layout. Options are read apart: the snapshot leaves out
# those of a group in a closed list, though Playwright finds them.
COMPARED: Final = frozenset({
    "alert", "banner", "button", "caption", "cell", "checkbox", "columnheader", "combobox", "complementary",
    "contentinfo", "dialog", "form", "group", "heading", "img", "link", "list", "listbox", "listitem", "main",
    "navigation", "note", "paragraph", "radio", "region", "row", "rowgroup", "rowheader", "search",
    "searchbox", "spinbutton", "status", "table", "textbox",
})  # fmt: skip


def compute_differences(ours: Iterable[Element], theirs: Iterable[Element]) -> list[str]:
    """One line for each element that only one outline has, in page order; empty when they agree."""
    left, right = _compared(ours), _compared(theirs)
    said: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            said += [f"seulement sans navigateur : {one.role} « {one.name} »" for one in left[a:b]]
            said += [f"seulement au navigateur : {one.role} « {one.name} »" for one in right[c:d]]
    return said


def _compared(outline: Iterable[Element]) -> Sequence[Element]:
    return [element for element in outline if element.role in COMPARED]
