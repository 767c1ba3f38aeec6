"""A received page; parsed on the first question only, since most hops of a redirect are never read."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from selectolax.lexbor import LexborHTMLParser

from steps.drivers.http.index import Index
from steps.drivers.http.names import compute_name
from steps.drivers.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml", ""})
TEXT_TYPES: Final = re.compile(r"text/|application/([\w.+-]+\+)?(json|xml)$")
_CHARSET: Final = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_SNIFFED: Final = 1024


class Document:
    """A page as HTML; what is not HTML is a page without elements that shows its text."""

    def __init__(self, body: bytes, content_type: str = "text/html", *, scripts: bool = False) -> None:
        self._body = body
        self.media_type, _, self._parameters = (part.strip().lower() for part in content_type.partition(";"))
        self._scripts = scripts
        self._names: dict[int, str] = {}

    @property
    def is_html(self) -> bool:
        """Whether a browser would show it as a page."""
        return self.media_type in HTML_TYPES

    @cached_property
    def html(self) -> str:
        """The page as received, decoded."""
        declared = _CHARSET.search(self._parameters.encode()) or _CHARSET.search(self._body[:_SNIFFED])
        charset = declared.group(1).decode("ascii", "replace") if declared else "utf-8"
        try:
            return self._body.decode(charset, "replace")
        except LookupError:
            return self._body.decode("utf-8", "replace")

    @cached_property
    def root(self) -> LexborNode:
        """The body of the page, parsed now if it was not yet."""
        body = self._tree.body
        assert body is not None, "lexbor always makes a body"
        return body

    @cached_property
    def index(self) -> Index:
        """Roles, ids and labels, learnt in one pass."""
        return Index(self.root, scripts=self._scripts)

    @property
    def title(self) -> str:
        """The title of the page, folded."""
        found = self._tree.css_first("head > title")
        return fold(found.text()) if found else ""

    def meta(self, name: str) -> str:
        """Content of a ``<meta name=…>``, empty when absent."""
        found = self._tree.css_first(f'meta[name="{name}"]')
        return (found.attrs.get("content") or "") if found else ""

    def name_of(self, node: LexborNode, role: str) -> str:
        """Accessible name of an element of that role, computed once."""
        name = self._names.get(node.mem_id)
        if name is None:
            name = self._names[node.mem_id] = compute_name(node, role, self.index)
        return name

    def forget_names(self) -> None:
        """Names may quote the value of a field; what a person typed changes them."""
        self._names.clear()

    @cached_property
    def _tree(self) -> LexborHTMLParser:
        if self.is_html:
            return LexborHTMLParser(self.html)
        tree = LexborHTMLParser("<body><pre></pre></body>")
        shown = tree.css_first("pre")
        if shown is not None and TEXT_TYPES.match(self.media_type):
            shown.insert_child(self.html)
        return tree
