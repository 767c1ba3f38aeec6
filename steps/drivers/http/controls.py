"""State of the fields of a form; kept on the parsed page, as a browser keeps it on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.http.dom import ancestors, attribute, child, has, input_type, is_inside, tag_of
from steps.drivers.http.owners import owner_form
from steps.drivers.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from steps.drivers.attachment import Attachment
    from steps.drivers.http.index import Index

DISABLEABLE: Final = frozenset({"button", "input", "optgroup", "option", "select", "textarea"})


def value_of(node: LexborNode) -> str:
    """What the field holds: typed text, or the text of the picked options."""
    tag = tag_of(node)
    if tag == "select":
        picked = selected_options(node)
        return " ".join(fold(option.text()) for option in picked)
    if tag == "textarea" and not has(node, "value"):
        return node.text()
    return attribute(node, "value")


def read_value(node: LexborNode) -> str:
    """What a person reads in the field: typed text, or the labels of the picked options."""
    if tag_of(node) == "select":
        return " ".join(map(option_label, selected_options(node)))
    return value_of(node)


def set_value(node: LexborNode, value: str) -> None:
    """Type in a field, in place of what it held; fields of one line drop line breaks."""
    kept = value if tag_of(node) == "textarea" else value.replace("\r", "").replace("\n", "")
    node.attrs["value"] = kept


def takes_files(node: LexborNode) -> bool:
    """Whether files are picked there."""
    return tag_of(node) == "input" and input_type(node) == "file"


def takes_many(node: LexborNode) -> bool:
    """Whether several files, or several options, may be picked there."""
    return has(node, "multiple")


def attach(node: LexborNode, files: tuple[Attachment, ...], index: Index) -> None:
    """Pick files, in place of those picked before; no attribute can hold them, so the page's index does."""
    index.attached[node.mem_id] = files


def tick(node: LexborNode, index: Index) -> None:
    """Tick a radio button, which unticks its group, or a checkbox."""
    if input_type(node) == "radio":
        for other in _group_of(node, index):
            if has(other, "checked"):
                del other.attrs["checked"]
    node.attrs["checked"] = ""


def options_of(select: LexborNode) -> list[LexborNode]:
    """The options of a list, in groups or not."""
    return select.css("option")


def pick(select: LexborNode, option: LexborNode) -> None:
    """Pick one option, in place of those picked before."""
    for other in options_of(select):
        if has(other, "selected"):
            del other.attrs["selected"]
    option.attrs["selected"] = ""


def selected_options(select: LexborNode) -> list[LexborNode]:
    """The picked options; a list of one line shows its first usable option when none was."""
    options = options_of(select)
    picked = [option for option in options if has(option, "selected")]
    if takes_many(select):
        return picked
    if picked:
        return picked[-1:]
    size = attribute(select, "size")
    return [] if size.isdigit() and int(size) > 1 else [o for o in options if not is_disabled(o)][:1]


def option_label(option: LexborNode) -> str:
    """What a person reads of an option."""
    return fold(attribute(option, "label") or option.text())


def option_value(option: LexborNode) -> str:
    """What is sent for an option."""
    return attribute(option, "value") if has(option, "value") else fold(option.text())


def is_disabled(node: LexborNode) -> bool:
    """Whether the element is there but cannot be used."""
    tag = tag_of(node)
    if tag in DISABLEABLE and (has(node, "disabled") or _in_disabled_parent(node)):
        return True
    claims = (attribute(one, "aria-disabled").lower() for one in (node, *ancestors(node)))
    return next((claim == "true" for claim in claims if claim), False)


def is_read_only(node: LexborNode) -> bool:
    """Whether the field shows a value that nobody may change."""
    return has(node, "readonly")


def _in_disabled_parent(node: LexborNode) -> bool:
    for parent in ancestors(node):
        if not has(parent, "disabled"):
            continue
        if tag_of(parent) == "optgroup":
            return True
        if tag_of(parent) == "fieldset":
            legend = child(parent, "legend")
            return legend is None or not is_inside(node, legend)
    return False


def _group_of(radio: LexborNode, index: Index) -> list[LexborNode]:
    name, home = attribute(radio, "name"), _home(radio, index)
    return [
        other
        for other in index.controls
        if name
        and input_type(other) == "radio"
        and attribute(other, "name") == name
        and _home(other, index) == home
    ]


def _home(control: LexborNode, index: Index) -> int:
    form = owner_form(control, index)
    return form.mem_id if form else 0
