"""What a form sends when one of its buttons is pressed (HTML, section 4.10.21)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode, urlsplit

from steps.drivers.http.controls import is_disabled, option_value, selected_options, takes_files, value_of
from steps.drivers.http.dom import attribute, has, input_type, tag_of
from steps.drivers.http.multipart import MULTIPART, NOTHING, encode, summarize
from steps.drivers.http.owners import owner_form
from steps.drivers.urls import resolve
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from selectolax.lexbor import LexborNode

    from steps.drivers.http.index import Index
    from steps.drivers.http.multipart import Entry

URLENCODED: Final = "application/x-www-form-urlencoded"
SENDERS: Final = frozenset({"submit", "image"})
NEVER_SENT: Final = frozenset({"submit", "image", "reset", "button"})


@dataclass(frozen=True, slots=True)
class Submission:
    """A form on its way; ``secrets`` names its password fields, to be masked in what is kept.

    ``told`` is the body without the content of files.
    """

    method: str
    url: str
    body: bytes | None
    target: str
    secrets: frozenset[str]
    media_type: str = URLENCODED
    told: bytes | None = None


def is_submitter(node: LexborNode) -> bool:
    """Whether pressing it sends a form."""
    if tag_of(node) == "button":
        return attribute(node, "type").lower() not in {"button", "reset"}
    return tag_of(node) == "input" and input_type(node) in SENDERS


def controls_of(form: LexborNode, index: Index) -> list[LexborNode]:
    """The fields and buttons of a form, in the order of the page."""
    home = form.mem_id
    return [node for node in index.controls if (owner := owner_form(node, index)) and owner.mem_id == home]


def compute_submission(form: LexborNode, submitter: LexborNode, index: Index, page_url: str) -> Submission:
    """The request that a browser would send."""
    fields = [node for node in controls_of(form, index) if not is_disabled(node)]
    entries = [pair for node in fields for pair in _entries(node, submitter, index)]
    method = (_setting(form, submitter, "method") or "get").upper()
    enctype = _setting(form, submitter, "enctype").lower()
    if method == "POST" and enctype not in {"", URLENCODED, MULTIPART}:
        raise Inconclusive(
            f"Le pilote sans navigateur n'envoie pas de formulaire en « {enctype} » ({page_url})."
        )
    action = resolve(page_url, _setting(form, submitter, "action") or page_url.partition("#")[0])
    sent = Submission(
        method=method,
        url=action,
        body=None,
        target=_setting(form, submitter, "target"),
        secrets=frozenset(attribute(node, "name") for node in fields if input_type(node) == "password"),
    )
    if method != "POST":
        return replace(
            sent, url=urlsplit(action)._replace(query=_urlencode(_without_files(entries))).geturl()
        )
    if enctype == MULTIPART:
        body, media_type = encode(entries)
        told = _urlencode(summarize(entries)).encode()
        return replace(sent, body=body, media_type=media_type, told=told)
    body = _urlencode(_without_files(entries)).encode()
    return replace(sent, body=body, told=body)


def _urlencode(pairs: Iterable[tuple[str, str]]) -> str:
    return urlencode(list(pairs), safe="*")


def _without_files(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    # Such a form sends the names of files only (HTML, section 4.10.21.5).
    return ((name, value if isinstance(value, str) else value.name) for name, value in entries)


def _setting(form: LexborNode, submitter: LexborNode, name: str) -> str:
    own = f"form{name}"
    return attribute(submitter, own) if has(submitter, own) else attribute(form, name)


def _entries(node: LexborNode, submitter: LexborNode, index: Index) -> Iterator[Entry]:
    name, kind = attribute(node, "name"), input_type(node)
    if tag_of(node) == "button" or (tag_of(node) == "input" and kind in NEVER_SENT):
        if node.mem_id == submitter.mem_id:
            yield from _button_entries(node, name, kind)
    elif not name:
        return
    elif tag_of(node) == "select":
        yield from (
            (name, option_value(option)) for option in selected_options(node) if not is_disabled(option)
        )
    elif tag_of(node) == "textarea":
        yield name, value_of(node).replace("\r\n", "\n").replace("\n", "\r\n")
    elif kind in {"checkbox", "radio"}:
        if has(node, "checked"):
            yield name, attribute(node, "value") if has(node, "value") else "on"
    elif takes_files(node):
        yield from ((name, one) for one in index.attached.get(node.mem_id) or (NOTHING,))
    else:
        yield name, value_of(node)


def _button_entries(node: LexborNode, name: str, kind: str) -> Iterator[tuple[str, str]]:
    if tag_of(node) == "input" and kind == "image":
        prefix = f"{name}." if name else ""
        yield from ((f"{prefix}x", "0"), (f"{prefix}y", "0"))
    elif name:
        yield name, attribute(node, "value")
