"""Changes, as the developer tools of a browser would, what a form sends without asking the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.finding import only_forgeable
from steps.drivers.http.controls import selected_options, set_value, tick
from steps.drivers.http.dom import attribute, has, input_type, tag_of
from steps.drivers.http.owners import owner_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from selectolax.lexbor import LexborNode

    from steps.drivers.http.index import Index

FIELDS: Final = frozenset({"input", "select", "textarea"})


def forge(index: Index, field: str, value: str, place: Callable[[], str]) -> None:
    """Give the one field of that name another value to send, whatever the page offers."""
    named = _find(index, field, place)
    _change(next((node for node in named if has(node, "checked")), named[0]), value, index)


def rename(index: Index, field: str, name: str, place: Callable[[], str]) -> None:
    """Send the one field of that name under another one."""
    for node in _find(index, field, place):
        node.attrs["name"] = name


def _find(index: Index, field: str, place: Callable[[], str]) -> list[LexborNode]:
    fields = [node for node in index.controls if tag_of(node) in FIELDS]
    named = [node for node in fields if attribute(node, "name") == field]
    forms = {form.mem_id if (form := owner_form(node, index)) else 0 for node in named}
    only_forgeable(len(forms), field, place, lambda: [attribute(node, "name") for node in fields])
    return named


def _change(node: LexborNode, value: str, index: Index) -> None:
    if tag_of(node) == "select":
        for option in selected_options(node)[:1]:
            option.attrs["value"] = value
        return
    if input_type(node) == "radio":
        tick(node, index)
    set_value(node, value)
