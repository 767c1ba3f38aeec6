"""Reads Playwright's aria snapshot: an indented list of roles, names and texts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from steps.drivers.contract import Element
from steps.drivers.roles import KNOWN
from steps.drivers.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE: Final = re.compile(r"\s*- (?P<key>.+)")
_ELEMENT: Final = re.compile(r'(?P<role>[a-z]+)(?: (?P<name>"(?:[^"\\]|\\.)*"))?(?= \[|:|$)')


def read_snapshot(snapshot: str) -> Iterator[Element]:
    """Role and name of each element, in the order of the page; plain texts are left out."""
    for line in snapshot.splitlines():
        found = _LINE.match(line)
        element = _ELEMENT.match(_unquote(found["key"])) if found else None
        if element and element["role"] in KNOWN:
            yield Element(element["role"], fold(json.loads(element["name"])) if element["name"] else "")


def _unquote(key: str) -> str:
    # A key that YAML could misread comes quoted, its own quotes doubled or escaped.
    if key.startswith("'"):
        return re.sub(r"''", "'", key[1 : key.rindex("'")])
    if key.startswith('"'):
        return str(json.loads(key[: key.rindex('"') + 1]))
    return key
