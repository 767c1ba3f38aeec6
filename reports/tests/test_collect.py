"""The collector, on real pytest processes: alone, with workers, killed, crashed."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reports.read import read
from reports.tests.suite import CONFTEST, FEATURE, Suite, summarize
from reports.traceability import trace

Lines = list[dict[str, Any]]


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Lines:
    """The suite played in one process."""
    suite = Suite(tmp_path_factory.mktemp("alone"))
    status, output = suite.play()
    assert status == 1, output
    return suite.read_lines()


def _find(lines: Lines, name: str, driver: str = "http") -> dict[str, Any]:
    (found,) = [line for line in lines if line.get("name") == name and line["driver"] == driver]
    return found


def _outcomes(scenario: dict[str, Any]) -> list[str]:
    return [step["outcome"] for step in scenario["steps"]]


def test_workers_change_nothing(alone: Lines, tmp_path: Path) -> None:
    """Same scenarios, verdicts, steps and counts with -n 2 as in one process."""
    suite = Suite(tmp_path)
    suite.play("-n", "2")
    shared = suite.read_lines()
    assert summarize(shared) == summarize(alone)
    assert shared[-1]["scenarios"] == alone[-1]["scenarios"] == 26
    assert read(suite.events).is_complete
    assert [path.name for path in suite.events.parent.iterdir()] == ["events.jsonl"], "no file is left behind"


@pytest.mark.parametrize(
    ("name", "verdict", "reason", "outcomes"),
    [
        ("Tout va bien", "conforme", None, ["passed"] * 4),
        (
            "Le portail se trompe",
            "non_conforme",
            "attendu 1, trouvé 2",
            ["passed", "passed", "failed", "skipped"],
        ),
        (
            "Le préalable manque",
            "non_concluant",
            "Préalable non réuni : attendu 1, trouvé 2",
            ["passed", "passed", "failed", "skipped"],
        ),
        ("Une lecture discutable", "reserve", "attendu 1, trouvé 2", ["passed", "passed", "failed"]),
        ("Pour un navigateur seulement", "non_applicable", "un navigateur est nécessaire", ["skipped"] * 3),
        ("Sauté sans raison", "non_concluant", "Sauté : pas envie", ["passed", "skipped", "skipped"]),
        ("Le délai passe", "non_concluant", "5 s dépassées", ["passed", "failed", "skipped"]),
        ("Le montant est vu (sepa)", "conforme", None, ["passed"] * 3),
        ("Le montant est vu (cb)", "conforme", None, ["passed"] * 3),
        (
            "La fixture tombe",
            "non_concluant",
            "Préalable non réuni : la page de départ manque",
            ["skipped"] * 2,
        ),
        ("Le démontage tombe", "erreur_banc", None, ["passed"] * 2),
        ("Le banc se trompe", "erreur_banc", None, ["passed", "failed", "skipped"]),
        ("Une étape inconnue", "erreur_banc", None, ["passed", "failed", "skipped"]),
    ],
)
def test_each_outcome_has_its_verdict(
    alone: Lines, name: str, verdict: str, reason: str | None, outcomes: list[str]
) -> None:
    """What a scenario raised, and where, decides its verdict and the outcome of its steps."""
    scenario = _find(alone, name)
    assert (scenario["verdict"], _outcomes(scenario)) == (verdict, outcomes)
    if verdict != "erreur_banc":
        assert scenario["reason"] == reason


def test_a_skip_inside_a_step_is_seen(alone: Lines) -> None:
    """pytest-bdd announces neither end nor error of a step that skips: it is told all the same."""
    scenario = _find(alone, "Pour un navigateur seulement", "chromium")
    assert scenario["verdict"] == "non_applicable"
    assert scenario["reason"] == "ce pilote ne le montre pas"
    assert _outcomes(scenario) == ["passed", "skipped", "skipped"]
    assert scenario["steps"][1]["duration_s"] >= 0.02


def test_a_fault_of_the_bench_says_where(alone: Lines) -> None:
    """An unknown exception is told with its class and its line; an unknown step with its words."""
    assert _find(alone, "Le banc se trompe")["reason"].startswith("KeyError : 'siren' (conftest.py, ligne ")
    assert "personne ne connaît cette étape" in _find(alone, "Une étape inconnue")["reason"]
    assert "le monde ne se ferme pas" in _find(alone, "Le démontage tombe")["reason"]


def test_an_event_tells_the_example_as_played(alone: Lines) -> None:
    """Rules from the tags of the Règle, keywords as people write them, tables, place in the repository."""
    scenario = _find(alone, "Tout va bien", "chromium")
    assert scenario["rules"] == ["TDB-19"]
    assert scenario["feature"] == "features/virements.feature"
    assert scenario["line"] == FEATURE.splitlines().index("    Scénario: Tout va bien") + 1
    assert [step["keyword"] for step in scenario["steps"]] == ["Soit", "Étant donné que", "Quand", "Alors"]
    assert scenario["steps"][1]["table"] == [["référence", "montant"], ["DED-1", "1 250,00 €"]]
    assert scenario["duration_s"] > 0


def test_evidence_is_joined_to_its_scenario(alone: Lines) -> None:
    """A fixture that keeps evidence sees the finding, and attaches to the right event."""
    kept = [line["name"] for line in alone if line.get("attachments")]
    assert kept == ["Le portail se trompe"] * 2


def test_the_plugin_is_inert_without_a_run(tmp_path: Path) -> None:
    """A developer who runs pytest alone overwrites no evidence."""
    suite = Suite(tmp_path)
    status, output = suite.play(run_file=False)
    assert status == 1, output
    assert not suite.events.exists()


def test_collecting_only_writes_nothing(tmp_path: Path) -> None:
    """Listing the scenarios is not a run."""
    suite = Suite(tmp_path)
    status, output = suite.play("--collect-only")
    assert status == 0, output
    assert not suite.events.exists()


def test_the_previous_run_is_moved_aside(tmp_path: Path) -> None:
    """A new run never appends to an old one, and does not destroy it."""
    suite = Suite(tmp_path)
    suite.events.parent.mkdir()
    suite.events.write_text("ancien\n", encoding="utf-8")
    suite.play("-k", "tout_va_bien")
    assert suite.read_lines()[0]["type"] == "header"
    assert suite.events.with_name("events.previous.jsonl").read_text(encoding="utf-8") == "ancien\n"


@pytest.mark.parametrize("text", ["{", '{"target": 3}'])
def test_a_bad_run_file_is_refused(tmp_path: Path, text: str) -> None:
    """A description of the run that cannot be used stops pytest as a misuse, exit 4."""
    suite = Suite(tmp_path)
    (tmp_path / "run.json").write_text(text, encoding="utf-8")
    status, output = suite.play()
    assert status == 4
    assert "run.json" in output
    assert not suite.events.exists()


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_a_file_that_cannot_be_collected_is_a_fault_of_the_bench(
    tmp_path: Path, workers: tuple[str, ...]
) -> None:
    """Scenarios that vanish at collection redden the run, 70, once."""
    suite = Suite(tmp_path)
    (tmp_path / "test_broken.py").write_text("raise RuntimeError('liaison cassée')\n", encoding="utf-8")
    suite.play(*workers)
    run = read(suite.events)
    (fault,) = [scenario for scenario in run.scenarios if not scenario.rules]
    assert (fault.verdict.value, fault.feature) == ("erreur_banc", "test_broken.py")
    assert "liaison cassée" in (fault.reason or "")
    assert trace(run).verdict.value == "erreur_banc"


def test_stopping_at_the_first_failure_is_not_an_end(tmp_path: Path) -> None:
    """With -x some scenarios are never played: the run says that it is not complete."""
    suite = Suite(tmp_path)
    suite.play("-x")
    assert suite.read_lines()[-1]["exit"] == 2
    assert not read(suite.events).is_complete


BRUTAL = (
    CONFTEST
    + """
@step("le processus meurt")
def dies():
    os._exit(3)

@step("on attend")
def waits():
    import time
    time.sleep(60)
"""
)


def _edit(old: str, new: str) -> str:
    assert old in FEATURE
    return FEATURE.replace(old, new)


@pytest.mark.parametrize("where", ["step", "setup"])
def test_a_worker_that_dies_is_a_fault_of_the_bench(tmp_path: Path, where: str) -> None:
    """The scenario that was being played is told by name, rule and driver, wherever the worker died."""
    feature = _edit("Quand le banc se trompe", "Quand le processus meurt") if where == "step" else FEATURE
    conftest = BRUTAL
    if where == "setup":
        marked = 'if request.node.get_closest_marker("installation"):'
        conftest = BRUTAL.replace(
            f'{marked}\n        raise Ecart("la page de départ manque")', f"{marked} os._exit(3)"
        )
    suite = Suite(tmp_path, feature, conftest)
    suite.play("-n", "2")
    lines = suite.read_lines()
    name = "Le banc se trompe" if where == "step" else "La fixture tombe"
    for driver in ("http", "chromium"):
        scenario = _find(lines, name, driver)
        assert scenario["verdict"] == "erreur_banc"
        assert "mort" in scenario["reason"]
        assert scenario["rules"] == (["TDB-19"] if where == "step" else ["TDB-13"])
    assert lines[-1]["scenarios"] == 26
    assert read(suite.events).is_complete


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_a_killed_run_stays_readable(
    tmp_path: Path, workers: tuple[str, ...], wait_for: Callable[..., None]
) -> None:
    """SIGKILL in the middle: what was played so far is there, and nothing is called conforme."""
    suite = Suite(tmp_path, _edit("Quand le banc se trompe", "Quand on attend"), BRUTAL)
    process = suite.start(*workers)
    try:
        wait_for(lambda: suite.events.exists() and suite.events.read_text(encoding="utf-8").count("\n") >= 4)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=20)
    run = read(suite.events)
    assert len(run.scenarios) >= 3
    assert run.cut is not None
    assert "interrompue" in run.cut
    assert not any(found.verdict.is_green for found in trace(run).traces)
