"""What each state machine caught without any example."""

import json
from pathlib import Path

import pytest

from reports.__main__ import main
from reports.errors import UnreadableEvents
from reports.tests import sample_red
from reports.unaided import load_unaided

DOCUMENT = {
    "machines": [
        {
            "machine": "visibilite",
            "where": "au tableau de bord",
            "stories": 20,
            "gestures": 10,
            "caught": ["virements-visibles"],
            "missed": ["siren-meles", "un-autre"],
            "unjudged": ["toujours-muet"],
        },
        {
            "machine": "messagerie",
            "where": "à la messagerie",
            "stories": 6,
            "gestures": 8,
            "caught": ["fil-lu-par-tous"],
            "missed": [],
            "unjudged": [],
        },
    ]
}


def test_the_terminal_tells_what_the_machine_caught(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """How hard it looked, how many it caught, and the names of those that escaped it."""
    (tmp_path / "mutants-events.jsonl").write_bytes(sample_red.campaign())
    (tmp_path / "machine.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    main(["mutants", "--events", str(tmp_path / "mutants-events.jsonl"), "--out", str(tmp_path)])
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "« visibilite » (20 histoires de 10 gestes au plus) attrape 1 sur 4 des systèmes fautifs" in said
    assert "lui échappent : siren-meles et un-autre ; elle n’a pas pu juger toujours-muet." in said
    assert "« messagerie » (6 histoires de 8 gestes au plus) attrape 1 sur 1 des systèmes fautifs" in said
    assert "qui se voient à la messagerie." in said


def test_a_machine_that_did_not_look_is_not_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without its file nothing is said of it: an old look is no look."""
    assert load_unaided(tmp_path) == ()
    (tmp_path / "mutants-events.jsonl").write_bytes(sample_red.campaign())
    main(["mutants", "--events", str(tmp_path / "mutants-events.jsonl"), "--out", str(tmp_path)])
    assert "machine à états" not in capsys.readouterr().out


@pytest.mark.parametrize("text", ["{", "[]", '{"stories": 20}', '{"machines": [{"machine": "x"}]}'])
def test_a_file_that_is_not_ours_is_refused(tmp_path: Path, text: str) -> None:
    """The file is named, and nothing is guessed."""
    (tmp_path / "machine.json").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableEvents, match=r"machine\.json"):
        load_unaided(tmp_path)
