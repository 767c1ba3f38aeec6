"""One pass over a parsed page: who has which role, which id, which label, and who is hidden."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from steps.drivers.http.dom import attribute, elements, tag_of
from steps.drivers.http.roles import compute_role, is_layout_table, is_part_of_layout
from steps.drivers.http.visibility import is_announced, is_rendered

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from steps.drivers.attachment import Attachment

CONTROLS: Final = frozenset({"button", "input", "select", "textarea"})
LABELABLE: Final = frozenset({"button", "input", "meter", "output", "progress", "select", "textarea"})


class Index:
    """What one walk of the page learns; nodes are known by their ``mem_id``."""

    def __init__(self, root: LexborNode, *, scripts: bool = False) -> None:
        self.scripts = scripts
        self.in_order: list[tuple[str, LexborNode]] = []
        self.by_role: dict[str, list[LexborNode]] = {}
        self.by_id: dict[str, LexborNode] = {}
        self.label_nodes: list[LexborNode] = []
        self.controls: list[LexborNode] = []
        self.hidden: set[int] = set()
        self.attached: dict[int, tuple[Attachment, ...]] = {}
        self._roles: dict[int, str] = {}
        self._has_layout_table = False
        self._walk(root, hidden=False)

    def labels_of(self, control: LexborNode) -> list[LexborNode]:
        """The label elements of a field, in the order of the page."""
        return self._labels.get(control.mem_id, [])

    def role_of(self, node: LexborNode) -> str:
        """The role of an element, shown or hidden; empty when it has none."""
        known = self._roles.get(node.mem_id)
        return compute_role(node) if known is None else known

    @cached_property
    def _labels(self) -> dict[int, list[LexborNode]]:
        labels: dict[int, list[LexborNode]] = {}
        for label in self.label_nodes:
            target = attribute(label, "for")
            control = self.by_id.get(target) if target else _first_labelable(label)
            if control is not None and tag_of(control) in LABELABLE:
                labels.setdefault(control.mem_id, []).append(label)
        return labels

    def _walk(self, parent: LexborNode, *, hidden: bool) -> None:
        for node in elements(parent):
            concealed = hidden or not is_rendered(node, scripts=self.scripts) or not is_announced(node)
            self._note(node, hidden=concealed)
            self._walk(node, hidden=concealed)

    def _note(self, node: LexborNode, *, hidden: bool) -> None:
        identifier = node.id
        if identifier:
            self.by_id.setdefault(identifier, node)
        tag = tag_of(node)
        if tag == "label":
            self.label_nodes.append(node)
        elif tag in CONTROLS:
            self.controls.append(node)
        if hidden:
            self.hidden.add(node.mem_id)
            return
        role = self._roles[node.mem_id] = self._role(node)
        if role:
            self.in_order.append((role, node))
            self.by_role.setdefault(role, []).append(node)

    def _role(self, node: LexborNode) -> str:
        self._has_layout_table = self._has_layout_table or is_layout_table(node)
        return "" if self._has_layout_table and is_part_of_layout(node) else compute_role(node)


def _first_labelable(label: LexborNode) -> LexborNode | None:
    return next((node for node in label.traverse() if tag_of(node) in LABELABLE), None)
