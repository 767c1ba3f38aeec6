"""Which form a field belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.drivers.http.dom import attribute, closest, has, tag_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from steps.drivers.http.index import Index


def owner_form(control: LexborNode, index: Index) -> LexborNode | None:
    """The form the field names by its ``form`` attribute, else the one around it."""
    if not has(control, "form"):
        return closest(control, "form")
    named = index.by_id.get(attribute(control, "form"))
    return named if named is not None and tag_of(named) == "form" else None
