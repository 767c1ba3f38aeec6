"""What HTML itself gives as a name: the value of a button, a legend, a caption, an alternative text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.http.controls import value_of
from steps.drivers.http.dom import attribute, child, input_type, tag_of
from steps.drivers.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

NAMING_CHILD: Final = {"fieldset": "legend", "figure": "figcaption", "table": "caption", "svg": "title"}
ALTERNATIVE: Final = frozenset({"img", "area"})
WITH_PLACEHOLDER: Final = frozenset({"text", "password", "number", "search", "tel", "email", "url"})
# Browsers translate these; the engine of accessible names that we are compared with does not.
DEFAULT_BUTTON: Final = {"submit": "Submit", "reset": "Reset", "image": "Submit", "file": "Choose File"}
VALUED: Final = frozenset(
    {"textbox", "searchbox", "combobox", "listbox", "spinbutton", "slider", "meter", "progressbar"}
)


def native_name(node: LexborNode) -> str | LexborNode | None:
    """The name itself, the element whose content is the name, or None when HTML names this one otherwise."""
    tag = tag_of(node)
    if tag in NAMING_CHILD:
        return _naming_child(node, tag)
    if tag in ALTERNATIVE:
        return attribute(node, "alt") or attribute(node, "title")
    if tag == "input":
        return _input_name(node)
    if tag in {"select", "meter", "progress", "output"}:
        return attribute(node, "title")
    if tag == "textarea":
        return attribute(node, "title") or attribute(node, "placeholder")
    return None


def control_value(node: LexborNode, role: str) -> str | None:
    """What a field found inside a name says there: its value; None when the element is no field."""
    if role not in VALUED:
        return None
    spoken = attribute(node, "aria-valuetext") or attribute(node, "aria-valuenow")
    return spoken or value_of(node)


def _naming_child(node: LexborNode, tag: str) -> str | LexborNode | None:
    found = child(node, NAMING_CHILD[tag])
    if found is not None:
        return found
    return attribute(node, "summary") or None if tag == "table" else None


def _input_name(node: LexborNode) -> str | None:
    kind = input_type(node)
    if kind in {"submit", "reset", "button"}:
        value = attribute(node, "value")
        return value if fold(value) else DEFAULT_BUTTON.get(kind) or attribute(node, "title")
    if kind in {"image", "file"}:
        alt = attribute(node, "alt") if kind == "image" else ""
        return alt or (attribute(node, "title") if kind == "image" else "") or DEFAULT_BUTTON[kind]
    title = attribute(node, "title")
    return title or (attribute(node, "placeholder") if kind in WITH_PLACEHOLDER else "")
