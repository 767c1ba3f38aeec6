"""The outline of a parsed page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.drivers.contract import Element

if TYPE_CHECKING:
    from steps.drivers.http.document import Document


def compute_outline(document: Document) -> tuple[Element, ...]:
    """Role and name of every element that has a role, in the order of the page."""
    return tuple(Element(role, document.name_of(node, role)) for role, node in document.index.in_order)
