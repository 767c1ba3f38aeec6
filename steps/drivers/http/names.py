"""The accessible name of an element (Accessible Name and Description Computation 1.2), for the roles we use.

Stylesheets are unknown here: generated content and changed displays are for browsers. The comparison with
Playwright's aria snapshot says when that counts.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from steps.drivers.http.dom import TEXT, attribute, has, tag_of
from steps.drivers.http.native_names import control_value, native_name
from steps.drivers.http.visibility import NEVER_SHOWN
from steps.drivers.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from steps.drivers.http.index import Index

# Roles that never bear a name, and roles named by what they contain.
NAMELESS: Final = frozenset({
    "caption", "code", "definition", "deletion", "emphasis", "insertion", "mark", "paragraph", "strong",
    "subscript", "superscript", "term", "time",
})  # fmt: skip
FROM_CONTENT: Final = frozenset({
    "button", "cell", "checkbox", "columnheader", "gridcell", "heading", "link", "menuitem", "option",
    "radio", "row", "rowheader", "switch", "tab", "tooltip", "treeitem",
})  # fmt: skip
# Roles that lend their content to the name of an ancestor.
LENDING: Final = (
    FROM_CONTENT | NAMELESS | {"", "contentinfo", "list", "listitem", "region", "rowgroup", "table"}
)
# Elements laid out in the line of text; all others are separated by a space.
INLINE: Final = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "img", "ins", "kbd", "label", "mark", "noscript", "output", "picture", "q", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var", "wbr",
})  # fmt: skip


class Part(Enum):
    """Why an element is being read."""

    ITSELF = auto()
    CONTENT = auto()
    LABEL = auto()
    REFERENCE = auto()


@dataclass(frozen=True)
class Reading:
    """One computation: the page, why we read, whether hidden text counts, and what was read already."""

    index: Index
    part: Part = Part.ITSELF
    through_hidden: bool = False
    seen: set[int] = field(default_factory=set)


def compute_name(node: LexborNode, role: str, index: Index) -> str:
    """The name by which a person, or her screen reader, knows the element; empty when it has none."""
    if role in NAMELESS:
        return ""
    return fold(_alternative(node, Reading(index)))


def _alternative(node: LexborNode, reading: Reading) -> str:
    if node.mem_id in reading.seen:
        return ""
    if node.mem_id in reading.index.hidden and not reading.through_hidden:
        return ""
    referred = "" if reading.part is Part.REFERENCE else _referred(node, reading)
    if referred:
        return referred
    role = reading.index.role_of(node)
    value = None if reading.part is Part.ITSELF else control_value(node, role)
    if value is not None:
        return value
    label = attribute(node, "aria-label")
    if label.strip():
        return label
    return _own_name(node, role, reading)


def _own_name(node: LexborNode, role: str, reading: Reading) -> str:
    reading.seen.add(node.mem_id)
    labels = reading.index.labels_of(node)
    if labels:
        return _join(labels, reading, Part.LABEL)
    native = native_name(node)
    if isinstance(native, str):
        return native
    if native is not None:
        return _alternative(native, _deeper(native, reading, Part.LABEL))
    if _reads_content(node, role, reading):
        text = _content(node, _deeper(node, reading, reading.part))
        if text.strip():
            return text
    return attribute(node, "title")


def _reads_content(node: LexborNode, role: str, reading: Reading) -> bool:
    if reading.part in {Part.LABEL, Part.REFERENCE} or role in FROM_CONTENT or tag_of(node) == "summary":
        return True
    return reading.part is Part.CONTENT and role in LENDING


def _referred(node: LexborNode, reading: Reading) -> str:
    if not has(node, "aria-labelledby"):
        return ""
    by_id = reading.index.by_id
    named = [by_id[name] for name in attribute(node, "aria-labelledby").split() if name in by_id]
    return _join(named, reading, Part.REFERENCE)


def _join(nodes: list[LexborNode], reading: Reading, part: Part) -> str:
    # Each reference is read afresh; only labels share what was seen, so that a field never names itself.
    texts = (_alternative(node, _deeper(node, reading, part)) for node in nodes)
    return " ".join(text for text in texts if text.strip())


def _deeper(node: LexborNode, reading: Reading, part: Part) -> Reading:
    hidden = node.mem_id in reading.index.hidden
    through = reading.through_hidden or (part in {Part.LABEL, Part.REFERENCE} and hidden)
    return replace(reading, part=Part.CONTENT if part is Part.ITSELF else part, through_hidden=through)


def _content(node: LexborNode, reading: Reading) -> str:
    pieces: list[str] = []
    for below in node.iter(include_text=True):
        tag = tag_of(below)
        if tag == TEXT:
            pieces.append(below.text_content or "")
            continue
        text = "" if not below.is_element_node or tag in NEVER_SHOWN else _alternative(below, reading)
        pieces.append(text if tag in INLINE else f" {text} ")
    return "".join(pieces)
