"""What the control door tells."""

from __future__ import annotations

from dataclasses import dataclass


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
