"""The contracts of import-linter, on a copy of the code in which slips are planted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.layout import PACKAGES

if TYPE_CHECKING:
    from pathlib import Path

LINT = "from importlinter.cli import lint_imports_command as lint; lint()"
SLIPS = {
    "steps/actors/planted.py": "import simulators.launch",
    "reports/wording.py": "import steps.errors",
    "scenarios/names.py": "import simulators.core.clock",
    "simulators/core/clock.py": "import simulators.douane.modele",
    "simulators/douane/modele.py": "import simulators.impots.modele",
    "simulators/portailpro/domaine/site.py": "import simulators.portailpro.web.routes",
    "simulators/telepaiement/modele.py": "import simulators.coproprietaire.modele",
    "simulators/neuf.py": "",
    "steps/oracle/facts.py": "import steps.drivers.control",
    "steps/screens/labels.py": "import requests",
    "load/measure/samples.py": "import locust",
}
BROKEN = (
    "Between packages",
    "Simulators: launch",
    "The portal and Télépaiement",
    "Portal: wiring",
    "The oracle is pure",
    "Only the drivers speak",
    "gevent breaks Playwright",
)


@pytest.fixture
def copy(repository: Path, tmp_path: Path) -> Path:
    """The five packages and their contracts, apart."""
    for package in PACKAGES:
        shutil.copytree(
            repository / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(repository / ".importlinter", tmp_path / ".importlinter")
    return tmp_path


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", LINT], cwd=root, env={**os.environ, "COLUMNS": "200"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_each_planted_import_is_caught(copy: Path) -> None:
    """An arrow between packages or inside one, a new module, a library out of place: each is caught."""
    sound = _lint(copy)
    assert sound.returncode == 0, sound.stdout
    for name, line in SLIPS.items():
        path = copy / name
        path.write_text(
            f"{path.read_text(encoding='utf-8') if path.exists() else ''}\n{line}\n", encoding="utf-8"
        )
    planted = _lint(copy)
    assert planted.returncode == 1
    broken = [line for line in planted.stdout.splitlines() if "BROKEN" in line]
    assert [title for title in BROKEN if not any(title in line for line in broken)] == []
    report = planted.stdout.partition("Broken contracts")[2]
    modules = (name.removesuffix(".py").replace("/", ".") for name in SLIPS)
    assert [module for module in modules if module not in report] == []
