from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios import __main__ as entry
from scenarios.repository import Repository
from scenarios.selftest.planting import SOUND, Planting

if TYPE_CHECKING:
    from pathlib import Path

TARGET = 'name = "reference"\ntitle = "Référence"\nurl = "http://portailpro.localhost"\nisolation = "monde"\n'


@pytest.fixture
def planting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Planting:
    """A repository of one rule, which the commands take for their own."""
    planting = Planting(tmp_path)
    planting.plant()
    (planting.features / "editions").mkdir()
    (planting.features / "editions" / "V1.toml").write_text('rules = ["TDB-19"]\n', encoding="utf-8")
    repository = Repository(tmp_path)
    repository.targets.mkdir(parents=True)
    (repository.targets / "reference.toml").write_text(TARGET, encoding="utf-8")
    monkeypatch.setattr(entry, "find_repository", lambda: repository)
    return planting


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "--rule", "TDB-91"], "Règle inconnue : « TDB-91 ». Noms proches : TDB-19."),
        (["mutants", "--rule", "TDB-91"], "Règle inconnue : « TDB-91 ». Noms proches : TDB-19."),
        (["check", "--theme", "tableau"], "Thème inconnu : « tableau ». Noms proches : tableau_de_bord."),
        (["check", "--driver", "chrome"], "Pilote inconnu : « chrome ». Noms proches : chromium."),
        (["check", "--target", "referance"], "Cible inconnue : « referance ». Noms proches : reference."),
        (["check", "--edition", "V9"], "Édition inconnue : « V9 »."),
        (["check", "-n", "deux"], "Option -n : « deux »."),
        (["verifier"], "commande inconnue"),
    ],
)
@pytest.mark.usefixtures("planting")
def test_an_unknown_name_exits_64_in_one_sentence(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistyped name starts nothing: one French line on stderr, the nearest names, exit 64."""
    assert entry.main(words) == 64
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert told in said.err


@pytest.mark.usefixtures("planting")
def test_an_accident_is_no_verdict(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What nobody foresaw exits 70 with where it happened: 1 would accuse the portal."""

    def break_down(*_: object) -> int:
        raise RuntimeError("plus de mémoire")

    monkeypatch.setattr(entry, "run_check", break_down)
    assert entry.main(["check"]) == 70
    said = capsys.readouterr().err
    assert "plus de mémoire" in said
    assert said.splitlines()[-1] == "banc : Accident du banc (ci-dessus) : aucun verdict rendu."


def test_a_feature_at_fault_stops_the_check(planting: Planting, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in a feature stops the check as a fault of the bench, before any scenario is played."""
    planting.plant(SOUND.replace("Scénario:", "Scénario :", 1))
    assert entry.main(["check", "--driver", "http"]) == 70
    assert "historique.feature:7 : espace avant les deux-points" in capsys.readouterr().err


def test_a_missing_screen_exits_69(
    planting: Planting, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A browser to show, on a machine without screen, is refused before anything starts."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert entry.main(["check", "--driver", "http", "--voir"]) == 69
    assert "--voir : aucun écran ici" in capsys.readouterr().err
    assert not (planting.root / "build").exists()


def test_a_missing_browser_exits_69(
    planting: Planting, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A browser that is nowhere is said in one sentence before anything starts."""
    monkeypatch.setenv("BANC_CHROMIUM", str(planting.root / "nulle-part"))
    assert entry.main(["check"]) == 69
    assert "nulle-part n'existe pas" in capsys.readouterr().err
