from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from scenarios.errors import BadUsage
from scenarios.gaps import Gap, read_gaps

if TYPE_CHECKING:
    from pathlib import Path

RULES, DRIVERS = {"TDB-19", "TDB-20"}, ("http", "chromium")
BLOCK = """
[[ecart]]
regle = "TDB-19"
pilote = "http"
raison = "Pas encore."
lien = "https://suivi.example/1"
expire = 2026-12-31
"""


def test_a_target_without_file_has_no_gap(tmp_path: Path) -> None:
    """Nothing is excused by default."""
    assert read_gaps(tmp_path, "etranger", RULES, DRIVERS).gaps == ()


def test_a_gap_is_read(tmp_path: Path) -> None:
    """Rule, driver, reason, link and last day."""
    (tmp_path / "etranger.toml").write_text(BLOCK, encoding="utf-8")
    assert read_gaps(tmp_path, "etranger", RULES, DRIVERS).gaps == (
        Gap("TDB-19", "http", "Pas encore.", "https://suivi.example/1", date(2026, 12, 31)),
    )


@pytest.mark.parametrize(
    ("written", "slipped", "told"),
    [
        ("TDB-19", "TDB-91", "règle inconnue : « TDB-91 ». Noms proches : TDB-19"),
        ('"http"', '"htpp"', "pilote inconnu : « htpp ». Noms proches : http"),
        ("lien", "liens", "clé inconnue : « liens ». Noms proches : lien"),
        ('"Pas encore."', "3", "clé « raison » : un texte est attendu"),
        ("2026-12-31", '"demain"', "clé « expire » : une date"),
        ("[[ecart]]", "[[ecarts]]", "clé inconnue : « ecarts ». Noms proches : ecart"),
    ],
)
def test_a_bad_gap_names_the_key(tmp_path: Path, written: str, slipped: str, told: str) -> None:
    """A file of gaps that cannot be used says what to change."""
    (tmp_path / "etranger.toml").write_text(BLOCK.replace(written, slipped), encoding="utf-8")
    with pytest.raises(BadUsage, match=told):
        read_gaps(tmp_path, "etranger", RULES, DRIVERS)


def test_a_gap_is_written_once(tmp_path: Path) -> None:
    """Two blocks for one rule and driver would contradict each other."""
    (tmp_path / "etranger.toml").write_text(BLOCK * 2, encoding="utf-8")
    with pytest.raises(BadUsage, match="deux blocs pour TDB-19"):
        read_gaps(tmp_path, "etranger", RULES, DRIVERS)
