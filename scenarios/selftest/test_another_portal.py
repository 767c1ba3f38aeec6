"""A portal outside the bench: judged by the wall clock, its faults seen, its silence never red."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from scenarios.__main__ import main
from scenarios.check import run_check
from scenarios.errors import BadUsage, TargetUnreachable
from scenarios.options import CheckOptions, parse_options
from scenarios.repository import Repository
from scenarios.selftest.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SILENT = 'name = "muet"\ntitle = "Muet"\nurl = "http://portailpro.localhost:{port}"\nisolation = "unique"\n'
STALE = """
[[ecart]]
regle = "TDB-19"
pilote = "http"
raison = "Réparé depuis."
lien = "https://suivi.example/1"
expire = 2030-01-01
"""


@dataclass(frozen=True)
class Planted(Repository):
    """The repository, with targets, gaps and output of its own."""

    place: Path = ROOT

    @property
    def targets(self) -> Path:
        """Portals that can be judged."""
        return self.place / "targets"

    @property
    def known_gaps(self) -> Path:
        """What each target is known not to respect yet."""
        return self.place / "known_gaps"


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the commands write, so that no verdict of the repository is replaced."""
    monkeypatch.setenv("BANC_BUILD", str(tmp_path / "build"))
    return tmp_path / "build"


@pytest.fixture
def planted(tmp_path: Path, build: Path) -> Planted:
    """The real targets and no gap, where a test may add its own."""
    del build
    for folder in ("targets", "known_gaps"):
        (tmp_path / folder).mkdir()
    for path in (ROOT / "scenarios" / "targets").glob("*.toml"):
        (tmp_path / "targets" / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return Planted(ROOT, tmp_path)


def _read_options(*words: str) -> CheckOptions:
    options = parse_options(["check", "--driver", "http", "-n", "0", "--rule", "TDB-19", *words])
    assert isinstance(options, CheckOptions)
    return options


def test_a_foreign_portal_is_judged(build: Path) -> None:
    """Rules of the portal and of both together are played; one about a co-owner is left to the bench."""
    words = ["--rule", "TDB-19", "--rule", "CPT-14", "--rule", "PAI-03"]
    assert main(["check", "--driver", "http", "--target", "etranger", "-n", "0", *words]) == 0
    document = json.loads((build / "conformance.json").read_text(encoding="utf-8"))
    assert document["target"]["name"] == "etranger"
    assert document["target"]["url"].startswith("http://portailpro.localhost:")
    assert {rule["subject"] for rule in document["rules"]} <= {"portail", "ensemble"}
    assert {rule["verdict"] for rule in document["rules"]} == {"conforme"}
    left = {each["id"] for each in document["excluded"] if each["reason"] == "jugée sur le banc"}
    assert left == {"PAI-03"}


def test_its_fault_is_seen(build: Path) -> None:
    """The mutant reaches the portal through its start command: exit 1, and no gap excuses it."""
    words = ["--target", "etranger", "--mutant", "virements-visibles", "-n", "0", "--rule", "TDB-19"]
    assert main(["check", "--driver", "http", *words]) == 1
    assert (build / "conformance.json").is_file()


def test_a_silent_portal_is_no_red_rule(planted: Planted, build: Path) -> None:
    """Nobody answers there: 69 with the address, and no verdict at all."""
    (planted.targets / "muet.toml").write_text(SILENT, encoding="utf-8")
    with pytest.raises(TargetUnreachable, match=r"injoignable : http://portailpro\.localhost:\d+") as told:
        run_check(planted, _read_options("--target", "muet"))
    assert told.value.exit_code == 69
    assert not (build / "conformance.json").exists()


def test_a_portal_that_cannot_start_says_its_last_words(planted: Planted) -> None:
    """A start command that fails is an unreachable portal, with what it said."""
    start = 'start = ["{python}", "-c", "raise SystemExit(\'base illisible\')"]\n'
    (planted.targets / "muet.toml").write_text(SILENT + start, encoding="utf-8")
    with pytest.raises(TargetUnreachable, match="base illisible"):
        run_check(planted, _read_options("--target", "muet"))


def test_a_bad_target_file_is_bad_usage(planted: Planted) -> None:
    """An unknown key is refused before anything starts, with the file and the nearest key."""
    (planted.targets / "muet.toml").write_text(SILENT + 'statr = ["x"]\n', encoding="utf-8")
    with pytest.raises(BadUsage, match=r"muet\.toml, clé inconnue : « statr »\. Noms proches : start"):
        run_check(planted, _read_options("--target", "muet"))


def test_a_stale_gap_fails_the_run(planted: Planted, capfd: pytest.CaptureFixture[str]) -> None:
    """The rule passes now: exit 1, and the file to mend is named."""
    (planted.known_gaps / "reference.toml").write_text(STALE, encoding="utf-8")
    assert run_check(planted, _read_options()) == 1
    assert "Écart périmé : TDB-19, HTTP est conforme" in capfd.readouterr().out
