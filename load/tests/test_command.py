"""Bad input is one sentence and exit 64; the people of a run are the same for the same seed."""

from pathlib import Path

import pytest

from load.__main__ import main
from load.errors import BadUsage
from load.profile import read_profile
from load.users.population import draw_monde, list_visiteurs


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--profile", "fume"], "Profils : fumee"),
        (["--profil", "fumee"], "--profil"),
        (["--seed", "douze"], "douze"),
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
        ("arrivees = 0", "arrivees"),
        ("arrivees = 'trente'", "arrivees"),
        ("arrivees = 3\nallure = 2", "allure"),
    ],
)
def test_a_bad_profile_names_its_key(
    changed: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key at fault is in the sentence."""
    text = "titre = 't'\nduree_s = 1.0\nen_vol_max = 1\npopulation = 1\n" + changed
    (tmp_path / "essai.toml").write_text(text)
    monkeypatch.setattr("load.profile.FOLDER", tmp_path)
    with pytest.raises(BadUsage, match=words):
        read_profile("essai")


def test_people_and_what_they_must_see_come_from_the_seed() -> None:
    """Two processes draw the same people; another seed draws others; nobody's dashboard is everybody's."""
    assert list_visiteurs(draw_monde(7, 9)) == list_visiteurs(draw_monde(7, 9))
    assert draw_monde(7, 9) != draw_monde(8, 9)
    assert len({visiteur.attendu for visiteur in list_visiteurs(draw_monde(7, 9))}) > 3
