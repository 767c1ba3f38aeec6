"""Fields that a browser itself refuses to send; ``novalidate`` leaves the refusal to the server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from steps.drivers.http.controls import (
    is_disabled,
    is_read_only,
    option_value,
    options_of,
    selected_options,
    takes_files,
    value_of,
)
from steps.drivers.http.dom import attribute, has, input_type, tag_of
from steps.drivers.http.forms import controls_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from steps.drivers.http.index import Index

_EMAIL: Final = re.compile(
    r"[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    r"(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*"
)
UNCHECKED: Final = frozenset({"hidden", "submit", "image", "reset", "button"})


def is_held_back(form: LexborNode, submitter: LexborNode, index: Index) -> bool:
    """Whether a browser would show its own bubble instead of sending the form."""
    if has(form, "novalidate") or has(submitter, "formnovalidate"):
        return False
    controls = controls_of(form, index)
    return any(_is_invalid(node, controls, index) for node in controls if _is_checked(node))


def _is_checked(node: LexborNode) -> bool:
    if tag_of(node) == "button" or (tag_of(node) == "input" and input_type(node) in UNCHECKED):
        return False
    return not is_disabled(node) and not is_read_only(node)


def _is_invalid(node: LexborNode, controls: list[LexborNode], index: Index) -> bool:
    if has(node, "required") and _is_missing(node, controls, index):
        return True
    value = value_of(node)
    if tag_of(node) != "input" or not value:
        return False
    if input_type(node) == "email" and not _EMAIL.fullmatch(value.strip()):
        return True
    pattern = attribute(node, "pattern")
    return bool(pattern) and re.fullmatch(pattern, value) is None


def _is_missing(node: LexborNode, controls: list[LexborNode], index: Index) -> bool:
    if tag_of(node) == "select":
        picked = selected_options(node)
        return not any(option_value(option) for option in picked) and bool(options_of(node))
    if takes_files(node):
        return not index.attached.get(node.mem_id)
    kind = input_type(node)
    if kind == "checkbox":
        return not has(node, "checked")
    if kind == "radio":
        name = attribute(node, "name")
        group = [
            other for other in controls if input_type(other) == "radio" and attribute(other, "name") == name
        ]
        return not any(has(other, "checked") for other in group)
    return not value_of(node)
