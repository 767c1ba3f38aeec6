"""What import-linter cannot see: the root conftest, the list of packages, folders that are not packages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scenarios.selftest.layout import (
    PACKAGES,
    PLACES,
    find_bare_folders,
    find_dead_links,
    find_misplaced,
    find_places,
    list_files,
    list_imports,
)

# the simulators are reached by starting a process, never by import
CONFTEST_MAY = ("hypothesis", "pytest", "reports.collect", "scenarios", "steps")


@pytest.fixture(scope="module")
def files() -> tuple[Path, ...]:
    """The files of this repository."""
    return list_files(Path(__file__).resolve().parents[2])


def _is_allowed(module: str) -> bool:
    top = module.partition(".")[0]
    return top in sys.stdlib_module_names or any(
        module == may or module.startswith(f"{may}.") for may in CONFTEST_MAY
    )


def test_the_packages_are_the_five_of_the_design(repository: Path, files: tuple[Path, ...]) -> None:
    """Every package exists, and no Python stands elsewhere than in them and in conftest.py."""
    present = {path.parts[0] for path in files if path.suffix == ".py" and len(path.parts) > 1}
    assert present == PACKAGES
    assert (repository / "conftest.py").is_file()
    assert find_misplaced(files) == []


def test_every_code_folder_is_a_package(files: tuple[Path, ...]) -> None:
    """A folder without __init__.py would escape the arrows."""
    assert find_bare_folders(files) == []


def test_the_root_conftest_joins_two_worlds_only(repository: Path) -> None:
    """conftest.py imports the suite and the collector; it never imports the simulators nor load."""
    imported = set(list_imports((repository / "conftest.py").read_text(encoding="utf-8")))
    assert imported
    assert [module for module in imported if not _is_allowed(module)] == []


def test_no_file_names_a_registry_or_somebodys_machine(repository: Path, files: tuple[Path, ...]) -> None:
    """The repository builds anywhere: it names no registry and no folder of the machine it was made on."""
    assert find_places(repository, files) == []


def test_every_link_leads_somewhere(repository: Path, files: tuple[Path, ...]) -> None:
    """A page of the repository that names another one names one that exists."""
    assert find_dead_links(repository, files) == []


def test_a_stray_file_is_seen(tmp_path: Path) -> None:
    """A sixth package, a script at the root, code among the features, a bare folder: all are found."""
    planted = ("outils/a.py", "setup.py", "features/paiements/b.py", "steps/__init__.py", "steps/neuf/c.py")
    for name in planted:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    files = list_files(tmp_path)
    misplaced = [str(path) for path in find_misplaced(files)]
    assert misplaced == ["features/paiements/b.py", "outils/a.py", "setup.py"]
    assert Path("steps/neuf") in find_bare_folders(files)


@pytest.mark.parametrize(
    "source",
    [
        "import simulators.launch",
        "from simulators import launch",
        "def later():\n    from load.plan import Plan",
        "pytest_plugins = ('reports.journalist',)",
        "from reports import read",
    ],
)
def test_a_forbidden_import_of_the_conftest_is_seen(source: str) -> None:
    """At the top, inside a function or by name to pytest: a forbidden module is found."""
    assert not all(map(_is_allowed, list_imports(source)))


def test_a_named_place_is_seen(tmp_path: Path) -> None:
    """The address of a registry in a file is found."""
    (tmp_path / "notes.md").write_text(f"see https://{PLACES[0]}/simple", encoding="utf-8")
    assert find_places(tmp_path, list_files(tmp_path)) == [f"notes.md : {PLACES[0]}"]


def test_a_dead_link_is_seen(tmp_path: Path) -> None:
    """A link to a page that is not there is found; one to a page that is, or to a site, is not."""
    page = "[here](notes.md) [there](docs/none.md) [away](https://example.org)"
    (tmp_path / "notes.md").write_text(page, encoding="utf-8")
    assert find_dead_links(tmp_path, list_files(tmp_path)) == ["notes.md : docs/none.md"]
