"""The role of an element: the one it claims, else the one HTML gives it (HTML-AAM)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.http.dom import ancestors, attribute, closest, elements, has, input_type, tag_of
from steps.drivers.roles import KNOWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from selectolax.lexbor import LexborNode

BY_TAG: Final = {
    "article": "article", "aside": "complementary", "blockquote": "blockquote", "button": "button",
    "caption": "caption", "code": "code", "dd": "definition", "del": "deletion", "details": "group",
    "dfn": "term", "dialog": "dialog", "dt": "term", "em": "emphasis", "fieldset": "group",
    "figure": "figure", "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "h6": "heading", "hr": "separator", "ins": "insertion", "li": "listitem", "main": "main",
    "mark": "mark", "menu": "list", "meter": "meter", "nav": "navigation", "ol": "list",
    "option": "option", "output": "status", "p": "paragraph",
    "progress": "progressbar", "search": "search", "strong": "strong", "sub": "subscript",
    "sup": "superscript", "svg": "img", "table": "table", "tbody": "rowgroup", "td": "cell",
    "textarea": "textbox", "tfoot": "rowgroup", "thead": "rowgroup", "time": "time", "tr": "row",
    "ul": "list",
}  # fmt: skip
BY_INPUT_TYPE: Final = {
    "button": "button", "checkbox": "checkbox", "file": "button", "image": "button", "number": "spinbutton",
    "radio": "radio", "range": "slider", "reset": "button", "search": "searchbox", "submit": "button",
}  # fmt: skip
LISTED_TYPES: Final = frozenset({"text", "search", "email", "tel", "url"})
SECTIONING: Final = frozenset({"article", "aside", "main", "nav", "section"})
SECTIONING_ROLES: Final = frozenset({"article", "complementary", "main", "navigation", "region"})
# What loses its role with the table it belongs to.
TABLE_PARTS: Final = frozenset({"caption", "tr", "td", "th", "thead", "tbody", "tfoot"})
NO_ROLE: Final = frozenset({"none", "presentation"})
FOCUSABLE: Final = frozenset({"button", "select", "textarea", "input", "details"})


def compute_role(node: LexborNode) -> str:
    """The role of a shown element, empty when it has none of those we know."""
    claimed = attribute(node, "role")
    if claimed:
        role = _first_valid(claimed)
        if role in NO_ROLE:
            return _native(node) if _keeps_role(node) else ""
        if role:
            return role
    return _native(node)


def _first_valid(claimed: str) -> str:
    return next((token for token in claimed.split() if token in KNOWN or token in NO_ROLE), "")


def _keeps_role(node: LexborNode) -> bool:
    tag = tag_of(node)
    return tag in FOCUSABLE or (tag == "a" and has(node, "href")) or has(node, "tabindex")


def _native(node: LexborNode) -> str:
    tag = tag_of(node)
    special = SPECIAL.get(tag)
    return special(node) if special else BY_TAG.get(tag, "")


def is_layout_table(node: LexborNode) -> bool:
    """Whether the element is a table that only places things on the page."""
    return tag_of(node) == "table" and _first_valid(attribute(node, "role")) in NO_ROLE


def is_part_of_layout(node: LexborNode) -> bool:
    """Whether the element is a row or a cell of such a table."""
    table = closest(node, "table") if tag_of(node) in TABLE_PARTS else None
    return table is not None and is_layout_table(table)


def _link(node: LexborNode) -> str:
    return "link" if has(node, "href") else ""


def _input(node: LexborNode) -> str:
    kind = input_type(node)
    if kind in LISTED_TYPES and attribute(node, "list"):
        return "combobox"
    return BY_INPUT_TYPE.get(kind, "textbox")


def _select(node: LexborNode) -> str:
    size = attribute(node, "size")
    return "listbox" if has(node, "multiple") or (size.isdigit() and int(size) > 1) else "combobox"


def _named(role: str, node: LexborNode) -> str:
    return role if has(node, "aria-label") or has(node, "aria-labelledby") else ""


def _landmark(role: str, node: LexborNode) -> str:
    inside = any(
        attribute(parent, "role") in SECTIONING_ROLES
        or (tag_of(parent) in SECTIONING and not attribute(parent, "role"))
        for parent in ancestors(node)
    )
    return "" if inside else role


def _image(node: LexborNode) -> str:
    decorative = has(node, "alt") and not attribute(node, "alt") and not attribute(node, "title")
    return "" if decorative and not has(node, "aria-label") and not has(node, "aria-labelledby") else "img"


def _header_cell(node: LexborNode) -> str:
    scope = attribute(node, "scope").lower()
    if scope in {"row", "rowgroup"}:
        return "rowheader"
    if scope in {"col", "colgroup"} or node.parent is None:
        return "columnheader"
    cells = [below for below in elements(node.parent) if tag_of(below) in {"td", "th"}]
    if len(cells) == 1:
        return "columnheader" if _has_more_rows(node) else ""
    at = next(position for position, cell in enumerate(cells) if cell.mem_id == node.mem_id)
    return _guess_header([*cells[max(0, at - 1) : at], *cells[at + 1 : at + 2]])


def _has_more_rows(cell: LexborNode) -> bool:
    table = closest(cell, "table")
    return table is not None and len(table.css("tr")) > 1


def _option_group(node: LexborNode) -> str:
    # A list of one line is closed: its options are known, their grouping is not shown.
    chooser = closest(node, "select")
    return "group" if chooser is not None and _select(chooser) == "listbox" else ""


def _guess_header(neighbours: list[LexborNode]) -> str:
    data = [cell for cell in neighbours if tag_of(cell) == "td"]
    return "rowheader" if any(cell.text(strip=True) or cell.child for cell in data) else "columnheader"


SPECIAL: Final[dict[str, Callable[[LexborNode], str]]] = {
    "a": _link,
    "area": _link,
    "input": _input,
    "select": _select,
    "img": _image,
    "th": _header_cell,
    "optgroup": _option_group,
    "section": lambda node: _named("region", node),
    "form": lambda node: _named("form", node),
    "header": lambda node: _landmark("banner", node),
    "footer": lambda node: _landmark("contentinfo", node),
}
