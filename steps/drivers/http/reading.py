"""The text of a page in lines, as a person reads it from top to bottom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from steps.drivers.http.dom import TEXT, tag_of
from steps.drivers.http.visibility import is_rendered
from steps.drivers.text import fold, fold_lines

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# Elements that start and end a line of their own.
BLOCK: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "text", "tfoot",
    "thead", "tr", "ul",
})  # fmt: skip
CELLS: Final = frozenset({"td", "th"})
KEEPS_LINES: Final = frozenset({"pre"})
# The text of a drawing is read, not what names or defines it.
UNREAD: Final = frozenset({
    "textarea", "iframe", "object", "canvas", "video", "audio", "title", "desc", "defs", "metadata",
})  # fmt: skip
_SPACES: Final = re.compile(r"[\t\n\f\r ]+")


def read_text(root: LexborNode, *, scripts: bool = False) -> str:
    """The text below a node: one line per block or row, spaces folded, blank lines dropped."""
    pieces: list[str] = []
    _collect(root, pieces, scripts=scripts, keep=False)
    return fold_lines("".join(pieces))


def read_line(root: LexborNode, *, scripts: bool = False) -> str:
    """The same text on one line."""
    return fold(read_text(root, scripts=scripts))


def _collect(parent: LexborNode, pieces: list[str], *, scripts: bool, keep: bool) -> None:
    for node in parent.iter(include_text=True):
        tag = tag_of(node)
        if tag == TEXT:
            text = node.text_content or ""
            pieces.append(text if keep else _SPACES.sub(" ", text))
        elif tag == "br":
            pieces.append("\n")
        elif node.is_element_node and tag not in UNREAD and is_rendered(node, scripts=scripts):
            edge = "\n" if tag in BLOCK else " " if tag in CELLS else ""
            pieces.append(edge)
            _collect(node, pieces, scripts=scripts, keep=keep or tag in KEEPS_LINES)
            pieces.append(edge)
