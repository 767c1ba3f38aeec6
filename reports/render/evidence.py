"""Pieces of evidence as a page can hold them: pictures embedded, journals as tables, links for the rest."""

import base64
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from reports.events import Attachment
from reports.wording import count_of

# A page for 158 rules must stay under 20 MB: a heavier picture, or a longer journal, is only linked.
MAX_PICTURE_BYTES = 1_500_000
MAX_JOURNAL_BYTES = 2_000_000
MAX_ENTRIES = 40
# How the folder of a second playing ends.
REPLAYED = "-rejeu"

_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "screenshot": "Copie d’écran",
        "page": "Page reçue",
        "journal": "Journal des simulateurs",
        "trace": "Trace du navigateur",
    }
)


@dataclass(frozen=True)
class JournalLine:
    """A call between two services, as the simulators noted it."""

    at: str
    caller: str
    service: str
    call: str
    status: str
    note: str


@dataclass(frozen=True)
class Evidence:
    """One piece of evidence, ready to show; `href` is empty when the file is no longer there."""

    kind: str
    title: str
    href: str
    detail: str = ""
    picture: str = ""
    journal: tuple[JournalLine, ...] = ()
    hidden_lines: int = 0

    @property
    def told(self) -> str:
        """How many calls are shown, in words."""
        return count_of(len(self.journal), "dernier appel", "derniers appels")


def build_shower(page: Path, out: Path) -> Callable[[Attachment], Evidence]:
    """How a page shows a piece of evidence; `out` is where build/ stands."""
    roots = (Path.cwd(), out.resolve().parent)
    return lambda attachment: show(attachment, page=page, roots=roots)


def show(attachment: Attachment, *, page: Path, roots: tuple[Path, ...]) -> Evidence:
    """A piece of evidence as seen from a page; its path is looked for under each root."""
    title = TITLES.get(attachment.kind, attachment.kind)
    path = next((root / attachment.path for root in roots if (root / attachment.path).is_file()), None)
    if path is None:
        return Evidence(attachment.kind, title, href="", detail=_find_detail(attachment))
    link = Path(os.path.relpath(path.resolve(), page.parent.resolve())).as_posix()
    linked = Evidence(attachment.kind, title, quote(link), detail=_find_detail(attachment))
    if _is_replayed(attachment):
        return linked
    if attachment.kind == "screenshot":
        return replace(linked, picture=_embed(path))
    if attachment.kind == "journal":
        lines = _read_journal(path)
        return replace(linked, journal=lines[-MAX_ENTRIES:], hidden_lines=len(lines[:-MAX_ENTRIES]))
    return linked


def _is_replayed(attachment: Attachment) -> bool:
    """The second playing of a failed scenario shows the same screen again: a link is enough."""
    return PurePosixPath(attachment.path).parent.name.endswith(REPLAYED)


def _find_detail(attachment: Attachment) -> str:
    """Whose screen it is, from the name of the file, and whether it comes from the second playing."""
    stem = PurePosixPath(attachment.path).stem
    words = [] if stem == attachment.kind else [stem]
    return ", ".join([*words, "rejeu"] if _is_replayed(attachment) else words)


def _embed(path: Path) -> str:
    if path.stat().st_size > MAX_PICTURE_BYTES:
        return ""
    content = path.read_bytes()
    media = next((media for start, media in _SIGNATURES.items() if content.startswith(start)), "")
    return f"data:{media};base64,{base64.b64encode(content).decode('ascii')}" if media else ""


def _read_journal(path: Path) -> tuple[JournalLine, ...]:
    """Entries of a journal, one JSON document or one object a line; none when it is something else."""
    if path.stat().st_size > MAX_JOURNAL_BYTES:
        return ()
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        document = json.loads(text)
    except ValueError:
        document = _read_lines(text)
    entries = document.get("entries", [document]) if isinstance(document, dict) else document
    if not isinstance(entries, list):
        return ()
    return tuple(_read_entry(entry) for entry in entries if isinstance(entry, dict))


def _read_lines(text: str) -> list[Any]:
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except ValueError:
        return []


def _read_entry(entry: dict[str, Any]) -> JournalLine:
    def cell(key: str) -> str:
        value = entry.get(key)
        return "" if value is None else str(value)

    at = cell("at")
    return JournalLine(
        at=at.split("T", 1)[1][:8] if "T" in at else at,
        caller=cell("caller"),
        service=cell("service"),
        call=f"{cell('method')} {cell('path')}".strip(),
        status=cell("status"),
        note=cell("note"),
    )
