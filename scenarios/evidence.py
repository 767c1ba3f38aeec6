"""Keeps what explains a failure: page and picture of each person, journal of the world."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from scenarios.plan import Casting


class Desk(Protocol):
    """The collector of events, as one scenario sees it."""

    def attach(self, kind: str, path: Path) -> None:
        """Join a piece of evidence to the scenario."""

    def has_failed(self) -> bool:
        """Whether something has gone wrong so far."""


def name_folder(build: Path, casting: Casting, *, replayed: bool) -> Path:
    """One folder for each example, driver and mutant, so that two workers never write in the same."""
    words = (
        casting.example.removeprefix("features/"),
        casting.driver,
        casting.mutant,
        "rejeu" if replayed else "",
    )
    slug = re.sub(r"[^A-Za-z0-9]+", "-", " ".join(filter(None, words))).strip("-")
    return build / "evidence" / slug


def write_journal(folder: Path, entries: Iterable[Mapping[str, object]]) -> Path:
    """Who called whom in this world, one line a call."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "journal.jsonl"
    path.write_text(
        "".join(f"{json.dumps(entry, ensure_ascii=False)}\n" for entry in entries), encoding="utf-8"
    )
    return path
