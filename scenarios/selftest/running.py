"""Runs pytest for real on a planted repository, as the commands do."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scenarios.plan import Plan

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = '[tool.pytest.ini_options]\nbdd_features_base_dir = "."\nmarkers = ["TDB-19", "refus"]\n'
BINDING = "from pytest_bdd import scenarios\n\nscenarios('features/tableau_de_bord')\n"
STEPS = """
import pytest
from pytest_bdd import given, when, then, parsers

@pytest.fixture(autouse=True)
def casting(): ...

@given("que Bruno télépaie pour ALPHA")
@given("Bruno télépaie pour ALPHA")
def prepared(): ...

@when("Bruno consulte l'historique")
def acted(): ...

@then(parsers.re("Bruno (?:voit|ne voit).*"))
def seen(): ...
"""


@dataclass(frozen=True)
class Outcome:
    """What a run of pytest answered."""

    code: int
    said: str


def run_planted(root: Path, plan: Plan, *options: str, steps: str = STEPS) -> Outcome:
    """Play the features planted in a folder according to a plan."""
    arguments = prepare_planted(root, plan, *options, steps=steps)
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 - our own interpreter on a planted folder
        [sys.executable, "-m", "pytest", *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Outcome(done.returncode, done.stdout + done.stderr)


def prepare_planted(root: Path, plan: Plan, *options: str, steps: str) -> list[str]:
    """Write the binding, the steps and the plan; answer the command line of pytest."""
    (root / "pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    (root / "test_tableau_de_bord.py").write_text(BINDING, encoding="utf-8")
    (root / "conftest.py").write_text(steps, encoding="utf-8")
    plan.write(root / "plan.json")
    plugins = ("-p", "pytest_bdd.plugin", "-p", "xdist.plugin", "-p", "scenarios.staging")
    return [*plugins, "--banc-plan", "plan.json", "-p", "no:cacheprovider", *options]
