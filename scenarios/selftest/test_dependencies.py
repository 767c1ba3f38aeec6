"""Direct dependencies: each has its reason in the docs, its pin in the lock, and a use in the code."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import packages_distributions
from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.layout import list_files, list_imports

if TYPE_CHECKING:
    from pathlib import Path

NAME = re.compile(r"[A-Za-z0-9._-]+")
# started as a command, or loaded by name by another package
NEVER_IMPORTED = frozenset(
    {
        "httptools", "import-linter", "mypy", "pytest-randomly", "pytest-xdist", "python-multipart", "ruff",
        "tox-uv", "tzdata", "uvloop",
    }
)  # fmt: skip


def _normalize(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture
def direct(repository: Path) -> set[str]:
    """Names in pyproject.toml."""
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {_normalize(match[0]) for line in project["dependencies"] if (match := NAME.match(line))}


def test_each_has_one_reason_and_no_other(repository: Path, direct: set[str]) -> None:
    """docs/dependencies.md has one line for each direct dependency, and for nothing else."""
    text = (repository / "docs" / "dependencies.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `([^`]+)` \| \S", text, re.MULTILINE)
    assert sorted(map(_normalize, told)) == sorted(direct)


def test_each_is_pinned_with_hashes(repository: Path, direct: set[str]) -> None:
    """requirements.lock pins each of them, gives hashes for every line, and records no address."""
    text = (repository / "requirements.lock").read_text(encoding="utf-8")
    entries = re.findall(r"^(\S+)==\S+[^\n]*\\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert direct <= set(map(_normalize, entries))
    assert len(entries) == len(re.findall(r"^\w", text, re.MULTILINE))
    assert "://" not in text


def test_each_is_used(repository: Path, direct: set[str]) -> None:
    """A dependency that no file imports is a line to remove, unless it is a tool or stubs for mypy."""
    providers = packages_distributions()
    used = {
        _normalize(name)
        for path in list_files(repository)
        if path.suffix == ".py"
        for module in list_imports((repository / path).read_text(encoding="utf-8"))
        for name in providers.get(module.partition(".")[0], [])
    }
    stubs = {name for name in direct if name.startswith("types-")}
    assert direct - used - NEVER_IMPORTED - stubs == set()
