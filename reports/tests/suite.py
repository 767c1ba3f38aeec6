"""A small French suite written to disk and played by a pytest of its own, with or without workers."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reports.tests import sample

ROOT = Path(__file__).resolve().parents[2]

FEATURE = """\
# language: fr
Fonctionnalité: Virements

  Contexte:
    Soit un banc prêt

  @TDB-19
  Règle: Un règlement par virement n'est pas visible

    Scénario: Tout va bien
      Étant donné que ces créances sont réglées
        | référence | montant   |
        | DED-1     | 1 250,00 € |
      Quand rien
      Alors rien

    @refus
    Scénario: Le portail se trompe
      Quand rien
      Alors le portail se trompe
      Et rien

    Scénario: Le préalable manque
      Étant donné que rien
      Et que le portail se trompe
      Alors rien

    @non_bloquant @AMB-15
    Scénario: Une lecture discutable
      Quand rien
      Alors le portail se trompe

    @navigateur
    Scénario: Pour un navigateur seulement
      Quand le pilote ne sait pas le montrer
      Alors rien

    Scénario: Sauté sans raison
      Quand on saute
      Alors rien

    Scénario: Le banc se trompe
      Quand le banc se trompe
      Alors rien

    Scénario: Une étape inconnue
      Quand personne ne connaît cette étape
      Alors rien

    Scénario: Le délai passe
      Quand le délai passe
      Alors rien

    Plan du scénario: Le montant est vu
      Quand <moyen> est choisi
      Alors rien

      Exemples:
        | moyen |
        | sepa  |
        | cb    |

  @TDB-13
  Règle: Rien ne déborde

    @installation
    Scénario: La fixture tombe
      Quand rien

    @demontage
    Scénario: Le démontage tombe
      Quand rien
"""

CONFTEST = """\
import os
import time
import pytest
from pytest_bdd import given, parsers, step
from reports import collect

class Ecart(AssertionError):
    verdict = "non_conforme"

class Inconclusive(Exception):
    verdict = "non_concluant"

@pytest.fixture(params=["http", "chromium"])
def driver(request):
    return request.param

@pytest.fixture(autouse=True)
def scene(request, driver):
    if request.node.get_closest_marker("installation"):
        raise Ecart("la page de départ manque")
    if request.node.get_closest_marker("navigateur") and driver == "http":
        pytest.skip("non_applicable: un navigateur est nécessaire")
    yield
    finding = collect.read_finding(request.node)
    if finding and finding[0] == "non_conforme":
        collect.attach(request.node, "page", "build/evidence/page.html")
    if request.node.get_closest_marker("demontage"):
        raise RuntimeError("le monde ne se ferme pas")

@given("un banc prêt")
@step("rien")
@step(parsers.parse("{moyen} est choisi"))
@given("ces créances sont réglées")
def nothing():
    pass

@step("le portail se trompe")
def wrong():
    raise Ecart("attendu 1, trouvé 2")

@step("le pilote ne sait pas le montrer")
def unable():
    time.sleep(0.02)
    pytest.skip("non_applicable: ce pilote ne le montre pas")

@step("on saute")
def skipped():
    pytest.skip("pas envie")

@step("le banc se trompe")
def broken():
    raise KeyError("siren")

@step("le délai passe")
def late():
    raise Inconclusive("5 s dépassées")
"""

TAGS = ["TDB-19", "TDB-13", "AMB-15", "refus", "non_bloquant", "navigateur", "installation", "demontage"]


class Suite:
    """A folder with a feature, its steps and the description of a run."""

    def __init__(self, folder: Path, feature: str = FEATURE, conftest: str = CONFTEST) -> None:
        self.folder = folder
        self.events = folder / "build" / "events.jsonl"
        markers = "".join(f"    {tag}\n" for tag in TAGS)
        self._write("pytest.ini", f"[pytest]\nbdd_features_base_dir = .\nmarkers =\n{markers}")
        self._write("features/virements.feature", feature)
        self._write("conftest.py", conftest)
        self._write("test_virements.py", "from pytest_bdd import scenarios\nscenarios('features')\n")
        rules = [sample.rule("TDB-19"), sample.rule("TDB-13")]
        self._write("run.json", json.dumps(sample.run_sheet(rules)))

    def _write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def start(self, *options: str, run_file: bool = True) -> subprocess.Popen[str]:
        """Start a pytest on the suite, in a process group of its own."""
        plugins = [
            "--disable-plugin-autoload",
            *("-p", "pytest_bdd.plugin"),
            *("-p", "xdist.plugin"),
            *("-p", "reports.collect"),
        ]
        described = ["--run-file", "run.json"] if run_file else []
        return subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugins, *described, *options],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def play(self, *options: str, run_file: bool = True) -> tuple[int, str]:
        """Play the suite to its end: exit status and output."""
        process = self.start(*options, run_file=run_file)
        output, _ = process.communicate(timeout=240)
        return process.returncode, output

    def read_lines(self) -> list[dict[str, Any]]:
        """The events as written, as raw as possible."""
        return [json.loads(line) for line in self.events.read_text(encoding="utf-8").splitlines()]


def summarize(lines: Sequence[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """What must not depend on workers nor on their order."""
    keys = ("name", "driver", "verdict", "reason", "rules", "tags", "feature", "line")
    scenarios = [line for line in lines if line["type"] == "scenario"]
    shown = [
        (*(str(line[key]) for key in keys), *(step["outcome"] for step in line["steps"]))
        for line in scenarios
    ]
    return sorted(shown)
