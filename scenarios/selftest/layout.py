"""Reads the layout of a repository: which files, which packages, which imports, which places they name."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKAGES = frozenset({"load", "reports", "scenarios", "simulators", "steps"})
ROOT_MODULES = frozenset({"conftest.py"})
NOT_OURS = frozenset(
    {
        ".git", ".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".tox",
        ".venv", "__pycache__", "build",
    }
)  # fmt: skip
# in pieces, so that this file does not name them either
PLACES = tuple(
    "".join(pieces)
    for pieces in (
        ("pypi", ".org"), ("pythonhosted", ".org"), ("npmjs", ".org"), ("npmjs", ".com"), ("debian", ".org"),
        ("ubuntu", ".com"), ("crates", ".io"), ("anaconda", ".org"),
        ("/ho", "me/"), ("/Us", "ers/"), ("/ro", "ot/"),
    )
)  # fmt: skip


LINK = re.compile(r"\]\(([^)#:]+)\)")


def list_files(root: Path) -> tuple[Path, ...]:
    """Every file of the repository, relative to its root: what git follows or would follow."""
    listed = _ask_git(root) or [path.relative_to(root) for path in root.rglob("*")]
    return tuple(
        sorted(path for path in listed if (root / path).is_file() and not NOT_OURS & set(path.parts))
    )


def _ask_git(root: Path) -> list[Path]:
    if not (root / ".git").exists():
        return []
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    try:
        answer = subprocess.run(command, cwd=root, capture_output=True, check=True, text=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return []
    return [Path(name) for name in answer.stdout.split("\0") if name]


def find_misplaced(files: Iterable[Path]) -> list[Path]:
    """Python that stands in no package: a sixth package, a script at the root, code among the features."""
    code = (path for path in files if path.suffix == ".py")
    return [path for path in code if path.parts[0] not in PACKAGES and str(path) not in ROOT_MODULES]


def find_bare_folders(files: Iterable[Path]) -> list[Path]:
    """Folders of a package that hold code without saying so: import-linter does not see them."""
    code = {path for path in files if path.suffix == ".py" and len(path.parts) > 1}
    folders = {folder for path in code for folder in path.parents if folder != Path()}
    return sorted(folder for folder in folders if folder / "__init__.py" not in code)


def list_imports(source: str) -> Iterator[str]:
    """Modules that a file imports, wherever it does, and those that it names to pytest."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Assign) and _is_plugin_list(node):
            yield from _list_texts(node.value)


def _is_plugin_list(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "pytest_plugins" for target in node.targets)


def _list_texts(node: ast.expr) -> Iterator[str]:
    for child in ast.walk(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.value


def find_places(root: Path, files: Iterable[Path]) -> list[str]:
    """Files that name a registry or somebody's own machine, with what they name."""
    return [
        f"{path} : {place}"
        for path in files
        for place in PLACES
        if place.encode() in (root / path).read_bytes()
    ]


def find_dead_links(root: Path, files: Iterable[Path]) -> list[str]:
    """Links between our own pages that lead nowhere."""
    return [
        f"{page} : {target}"
        for page in files
        if page.suffix == ".md"
        for target in LINK.findall((root / page).read_text(encoding="utf-8"))
        if not (root / page.parent / target).exists()
    ]
