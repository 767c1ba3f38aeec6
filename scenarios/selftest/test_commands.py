from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from scenarios import benches
from scenarios.__main__ import main
from scenarios.merging import read_events
from steps.bench import start_bench

if TYPE_CHECKING:
    from pathlib import Path

    from steps.bench import Bench

BROKEN = (sys.executable, "-c", "import sys; print('base illisible', file=sys.stderr); sys.exit(3)")


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the commands write, so that no verdict of the repository is replaced."""
    monkeypatch.setenv("BANC_BUILD", str(tmp_path))
    return tmp_path


def _read_rules(build: Path) -> dict[str, str]:
    document = json.loads((build / "conformance.json").read_text(encoding="utf-8"))
    return {rule["id"]: rule["verdict"] for rule in document["rules"]}


def test_a_bench_that_does_not_start_reddens_no_rule(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulators that do not start make every rule erreur_banc, exit 70, their last words as reason."""

    def start_broken(root: Path, _command: tuple[str, ...]) -> Bench:
        return start_bench(root, BROKEN)

    monkeypatch.setattr(benches, "start_bench", start_broken)
    assert main(["check", "--driver", "http", "--rule", "TDB-19", "--rule", "TDB-12"]) == 70
    assert _read_rules(build) == {"TDB-12": "erreur_banc", "TDB-19": "erreur_banc"}
    reasons = {
        event["reason"] for event in read_events(build / "events.jsonl") if event["type"] == "scenario"
    }
    assert any("base illisible" in str(reason) for reason in reasons), reasons


def test_a_second_bench_that_does_not_start_reddens_no_rule(
    build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One bench is there and the next is not: the same verdict as when there is none, no old report."""
    asked: list[Path] = []

    def start_one(root: Path, command: tuple[str, ...]) -> Bench:
        asked.append(root)
        return start_bench(root, command if len(asked) == 1 else BROKEN)

    monkeypatch.setattr(benches, "start_bench", start_one)
    assert main(["check", "--driver", "http", "--rule", "TDB-19", "-n", "2"]) == 70
    assert _read_rules(build) == {"TDB-19": "erreur_banc"}


def test_a_mutant_is_seen_by_its_rule(build: Path) -> None:
    """The rule fails on the mutant made for it, exits 1, and what explains the failure is kept."""
    assert main(["check", "--driver", "http", "--rule", "TDB-19", "--mutant", "virements-visibles"]) == 1
    assert _read_rules(build) == {"TDB-19": "non_conforme"}
    kept = {path.name for path in (build / "evidence").rglob("*")}
    assert {"Bruno.html", "journal.jsonl"} <= kept


def test_the_reference_obeys_where_its_mutant_does_not(build: Path) -> None:
    """The same rule, on the reference portal, is conforme and exits 0."""
    assert main(["check", "--driver", "http", "--rule", "TDB-19"]) == 0
    assert _read_rules(build) == {"TDB-19": "conforme"}
    assert not (build / "evidence").exists()


def test_an_unknown_mutant_is_refused_before_any_scenario(
    build: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistyped mutant, which only the bench knows, exits 64 with the nearest names and plays nothing."""
    assert main(["check", "--mutant", "virement-visible"]) == 64
    assert "virements-visibles" in capsys.readouterr().err
    assert not (build / "events.jsonl").exists()


def test_the_campaign_holds_its_guards(build: Path) -> None:
    """The mutants of one rule are killed by it, the no-op survives, the general failure dies."""
    assert main(["mutants", "--rule", "TDB-19", "--sans-machine"]) == 0
    document = json.loads((build / "mutants.json").read_text(encoding="utf-8"))
    assert document["guards"] == {"reference_green": True, "noop_survives": True, "forced_fail_dies": True}
    assert {(mutant["rule"], mutant["outcome"]) for mutant in document["mutants"]} == {("TDB-19", "killed")}
    assert not (build / "conformance.json").exists()
