"""Reads what the FAQ leaves in the dark: the reading applied, and the question to put to customs."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.errors import GuardFailed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

WORDS = ("id", "title", "problem", "reading", "question")


@dataclass(frozen=True)
class Reading:
    """One ambiguity, how the bench reads it, and what customs should be asked."""

    id: str
    title: str
    lines: tuple[tuple[int, int], ...]
    problem: str
    reading: str
    question: str


def read_readings(features: Path) -> tuple[Reading, ...]:
    """The readings of a folder of features; GuardFailed names the reading and the key at fault."""
    path = features / "readings.toml"
    if not path.exists():
        return ()
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("reading", [])
    except tomllib.TOMLDecodeError as error:
        raise GuardFailed(f"{path} : TOML illisible ({error}).") from error
    return tuple(_read(path, table) for table in tables)


def _read(path: Path, table: Mapping[str, object]) -> Reading:
    for key in WORDS:
        value = table.get(key)
        if not isinstance(value, str) or not value.strip():
            raise GuardFailed(
                f"{path}, lecture {table.get('id', 'sans id')}, clé « {key} » : un texte est attendu."
            )
    lines = table.get("lines")
    if not isinstance(lines, list) or not all(isinstance(pair, list) for pair in lines):
        raise GuardFailed(
            f"{path}, lecture {table['id']}, clé « lines » : des paires de numéros de ligne sont attendues."
        )
    words = {key: str(table[key]) for key in WORDS}
    return Reading(lines=tuple((first, last) for first, last in lines), **words)
