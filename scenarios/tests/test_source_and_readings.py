"""Reading the lines of the FAQ and what it leaves in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.errors import GuardFailed
from scenarios.readings import read_readings
from scenarios.source_lines import read_source_lines

if TYPE_CHECKING:
    from pathlib import Path

READING = """
[[reading]]
id = "AMB-26"
title = "Virement"
lines = [[200, 200], [206, 207]]
problem = "Rien n'est dit de la créance."
reading = "Elle n'est pas jugée."
question = "Reste-t-elle affichée ?"
"""
LINES = """
total = 4
blank = [2]
[heading]
1 = "titre"
[no_rule]
4 = "question perdue"
[cited]
3 = ["TDB-19", "TDB-20"]
"""


def test_a_reading_is_read_whole(tmp_path: Path) -> None:
    """Identifier, lines, difficulty, reading and question; no file, no reading."""
    assert read_readings(tmp_path) == ()
    (tmp_path / "readings.toml").write_text(READING, encoding="utf-8")
    [found] = read_readings(tmp_path)
    assert (found.id, found.lines) == ("AMB-26", ((200, 200), (206, 207)))
    assert found.question == "Reste-t-elle affichée ?"


@pytest.mark.parametrize("key", ["id", "title", "lines", "problem", "reading", "question"])
def test_a_reading_that_lacks_a_key_is_refused_by_name(tmp_path: Path, key: str) -> None:
    """The message names the file, the reading and the key."""
    kept = [line for line in READING.splitlines() if not line.startswith(f"{key} =")]
    (tmp_path / "readings.toml").write_text("\n".join(kept), encoding="utf-8")
    with pytest.raises(GuardFailed, match=rf"readings\.toml, lecture .*« {key} »"):
        read_readings(tmp_path)


def test_lines_come_in_order_with_their_kind(tmp_path: Path) -> None:
    """Blank lines are counted only; without the list there is nothing to tell."""
    assert read_source_lines(tmp_path) is None
    (tmp_path / "source-lines.toml").write_text(LINES, encoding="utf-8")
    found = read_source_lines(tmp_path)
    assert found is not None
    assert found.total == 4
    assert [(line.number, line.kind) for line in found.lines] == [
        (1, "heading"),
        (3, "cited"),
        (4, "no_rule"),
    ]
    assert found.lines[1].rules == ("TDB-19", "TDB-20")


@pytest.mark.parametrize("slip", ["total = 4", "[cited]", '["TDB-19", "TDB-20"]'])
def test_a_list_that_cannot_be_read_is_a_fault_of_the_bench(tmp_path: Path, slip: str) -> None:
    """The file is named; nothing is guessed."""
    text = LINES.replace(slip, '"TDB-19"' if slip.startswith("[") and "TDB" in slip else "")
    (tmp_path / "source-lines.toml").write_text(text, encoding="utf-8")
    with pytest.raises(GuardFailed, match=r"source-lines\.toml"):
        read_source_lines(tmp_path)
