"""What the control door tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Variant:
    """A deliberately faulty system: the rule it breaks (None for a guard), and the drivers able to see it."""

    name: str
    rule: str | None
    service: str
    sentence: str
    drivers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a world's journal: who called whom, and what came back."""

    seq: int
    at: str
    caller: str
    service: str
    method: str
    path: str
    status: int
    note: str


@dataclass(frozen=True, slots=True)
class Journal:
    """Part of a journal; ``first`` and ``last`` are the numbers still kept."""

    first: int
    last: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Received:
    """What came into a queue of assistance: by which channel, under which reference, saying what."""

    file: str
    canal: str
    reference: str
    contenu: Mapping[str, str]
