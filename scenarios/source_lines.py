"""Reads the list of the lines of the FAQ: their numbers and kinds, never their words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.errors import GuardFailed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True)
class SourceLine:
    """A line that has words: a heading, one without a rule and why, or one that rules cite."""

    number: int
    kind: str
    words: str
    rules: tuple[str, ...]


@dataclass(frozen=True)
class SourceLines:
    """The lines of the FAQ; `total` counts the blank ones too."""

    total: int
    lines: tuple[SourceLine, ...]


def read_source_lines(docs: Path) -> SourceLines | None:
    """The list, in the order of the numbers; None when a project of features alone has none."""
    path = docs / "source-lines.toml"
    if not path.exists():
        return None
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        lines = sorted(_spread(values), key=lambda line: line.number)
        return SourceLines(int(values["total"]), tuple(lines))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise GuardFailed(f"{path} : liste de lignes illisible ({error!r}).") from error


def _spread(values: Mapping[str, Mapping[str, object]]) -> Iterator[SourceLine]:
    for kind in ("heading", "no_rule"):
        for number, words in values[kind].items():
            yield SourceLine(int(number), kind, str(words), ())
    for number, rules in values["cited"].items():
        if not isinstance(rules, list):
            raise TypeError(f"ligne {number} : une liste de règles est attendue")
        yield SourceLine(int(number), "cited", "", tuple(rules))
