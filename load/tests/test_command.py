"""Bad input is one sentence and exit 64; a preview starts nothing."""

from pathlib import Path

import pytest

from load.__main__ import main
from load.errors import BadUsage
from load.profile import list_profiles, read_profile


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--profile", "fume"], "Profils : fumee"),
        (["--profil", "fumee"], "--profil"),
        (["--seed", "douze"], "douze"),
        (["--workers", "0"], "--workers"),
        (["--mode", "mi-clos"], "mi-clos"),
        (["--mutant", "virements-visibles", "--target", "cible.toml"], "--target"),
        (["--target", "nulle-part.toml"], "nulle-part.toml"),
    ],
)
def test_bad_usage_is_one_sentence(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was not understood is named, with what exists."""
    assert main(arguments) == 64
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ("population = 0", "population"),
        ("population = 'trente'", "population"),
        ("population = 3\nallures = 2", "allures"),
        ("population = 3\nparcours = {flaneur = 1}", "flaneur"),
    ],
)
def test_a_bad_profile_names_its_key(
    changed: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key at fault is in the sentence."""
    head = "titre = 't'\nen_vol_max = 1\ndebit_max = 2.0\n"
    mixed = "" if "parcours" in changed else "parcours = {payeur = 1}\n"
    shape = "[allure]\nforme = 'palier'\nduree_s = 1.0\ndebit = 1.0\n"
    (tmp_path / "essai.toml").write_text(f"{head}{changed}\n{mixed}{shape}")
    monkeypatch.setattr("load.profile.FOLDER", tmp_path)
    with pytest.raises(BadUsage, match=words):
        read_profile("essai", frozenset({"payeur"}))


@pytest.mark.parametrize("name", list_profiles())
def test_every_profile_can_be_previewed(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The curve, the journeys and the CPU budget are shown, and nothing is started."""
    assert main(["--profile", name, "--preview"]) == 0
    said = capsys.readouterr().out
    assert "█" in said
    assert "parcours : " in said
    assert "budget de CPU" in said


@pytest.mark.parametrize("name", list_profiles())
def test_no_profile_takes_more_than_five_minutes(name: str) -> None:
    """A day is compressed; nobody waits for a whole one, and the ceiling of the rate holds."""
    profile = read_profile(name)
    curve = profile.draw_curve()
    assert curve.duration_s <= 300
    assert curve.peak <= profile.debit_max


@pytest.mark.parametrize("name", list_profiles())
def test_each_figure_of_a_profile_says_where_it_comes_from(name: str) -> None:
    """A number without its source or the word « assumption » is an opinion."""
    from load.profile import FOLDER  # the fixture above replaces it

    lines = (FOLDER / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    block = ""
    for line in lines:
        block = line if line.startswith(("[parcours]", "points")) else block
        figure = line.partition("=")[2].partition("#")[0].strip()
        if figure[:1].isdigit() and not block:
            assert "#" in line, line
    assert any("assumption" in line for line in lines)
