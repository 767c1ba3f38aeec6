"""The few questions asked to a parsed node."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

TEXT = "-text"


def attribute(node: LexborNode, name: str) -> str:
    """Value of an attribute, empty when absent or without value."""
    return node.attrs.get(name) or ""


def has(node: LexborNode, name: str) -> bool:
    """Whether the attribute is there, whatever its value."""
    return name in node.attrs


def tag_of(node: LexborNode) -> str:
    """Name of the element, in lower case."""
    return node.tag or ""


def ancestors(node: LexborNode) -> Iterator[LexborNode]:
    """Its parents, nearest first."""
    parent = node.parent
    # the last parent is the document itself, which is no element
    while parent is not None and parent.is_element_node:
        yield parent
        parent = parent.parent


def closest(node: LexborNode, *tags: str) -> LexborNode | None:
    """The node itself or its nearest ancestor of one of these names."""
    if tag_of(node) in tags:
        return node
    return next((parent for parent in ancestors(node) if tag_of(parent) in tags), None)


def is_inside(node: LexborNode, root: LexborNode) -> bool:
    """Whether the node is below ``root``."""
    wanted = root.mem_id
    return any(parent.mem_id == wanted for parent in ancestors(node))


def elements(node: LexborNode) -> Iterator[LexborNode]:
    """Its children; comments are left out, and so is what a template holds, which nobody sees."""
    return (below for below in node.iter() if below.is_element_node)


def child(node: LexborNode, tag: str) -> LexborNode | None:
    """Its first child of that name."""
    return next((below for below in elements(node) if tag_of(below) == tag), None)


def input_type(node: LexborNode) -> str:
    """Type of an input, ``text`` when none or unknown is given."""
    return attribute(node, "type").strip().lower() or "text"
