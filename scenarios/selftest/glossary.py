"""Reads the glossary, and finds the definitions it names without importing them."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ROW = re.compile(
    r"^\| (?P<term>[^|]+) \| (?P<definition>[^|]+) \| `(?P<identifier>[\w.]+)` \| (?P<avoid>[^|]+) \|$"
)


@dataclass(frozen=True)
class Entry:
    """One word: what it means, where it lives, what is not written instead."""

    term: str
    definition: str
    identifier: str
    avoid: str


def read_glossary(path: Path) -> tuple[Entry, ...]:
    """The entries of the tables; a row of another shape is an AssertionError."""
    rows = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    entries = [line for line in rows if not line.startswith(("| Term ", "|---"))]
    found = [(line, ROW.match(line)) for line in entries]
    assert all(match for _, match in found), [line for line, match in found if not match]
    return tuple(Entry(**match.groupdict()) for _, match in found if match)


def is_defined(root: Path, identifier: str) -> bool:
    """Whether a dotted name leads to a module, and inside it to a name, attributes included."""
    parts = identifier.split(".")
    for cut in range(len(parts), 0, -1):
        path = root.joinpath(*parts[:cut]).with_suffix(".py")
        if path.is_file():
            return _holds(_parse(path).body, parts[cut:])
    return False


@cache
def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _holds(body: Iterable[ast.stmt], names: list[str]) -> bool:
    if not names:
        return True
    return any(_holds(inner, names[1:]) for name, inner in _definitions(body) if name == names[0])


def _definitions(body: Iterable[ast.stmt]) -> Iterator[tuple[str, list[ast.stmt]]]:
    for statement in body:
        if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield statement.name, statement.body
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, []
        elif isinstance(statement, ast.Assign):
            yield from ((target.id, []) for target in statement.targets if isinstance(target, ast.Name))
