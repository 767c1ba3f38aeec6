"""What a person cannot see, as far as HTML alone tells; stylesheets are for browsers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from steps.drivers.http.dom import attribute, child, has, input_type, tag_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

NEVER_SHOWN: Final = frozenset(
    {
        "head",
        "title",
        "script",
        "style",
        "template",
        "meta",
        "link",
        "base",
        "datalist",
        "param",
        "source",
        "track",
    }
)
_HIDING_STYLE: Final = re.compile(r"(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))", re.IGNORECASE)


def is_rendered(node: LexborNode, *, scripts: bool) -> bool:
    """Whether the element itself takes part in the page; its ancestors are not looked at."""
    tag, attributes = tag_of(node), node.attributes
    if tag in NEVER_SHOWN or (scripts and tag == "noscript"):
        return False
    style = attributes.get("style")
    if "hidden" in attributes or (style and _HIDING_STYLE.search(style)):
        return False
    if tag == "input":
        return input_type(node) != "hidden"
    if tag == "dialog":
        return has(node, "open")
    return not _is_folded(node, tag)


def is_announced(node: LexborNode) -> bool:
    """Whether assistive technology is told of it."""
    return attribute(node, "aria-hidden").lower() != "true"


def _is_folded(node: LexborNode, tag: str) -> bool:
    parent = node.parent
    if parent is None or tag_of(parent) != "details" or has(parent, "open"):
        return False
    first = child(parent, "summary")
    return tag != "summary" or first is None or first.mem_id != node.mem_id
