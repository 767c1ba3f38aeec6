from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.errors import BadUsage
from scenarios.repository import find_repository
from scenarios.targets import read_target

if TYPE_CHECKING:
    from pathlib import Path

REFERENCE = (find_repository().targets / "reference.toml").read_text(encoding="utf-8")


def test_the_reference_target_is_named_reference() -> None:
    """The target of the repository is read, under the name that reports use."""
    assert read_target(find_repository().targets, "reference").name == "reference"


def test_an_unknown_target_proposes_the_nearest(tmp_path: Path) -> None:
    """A mistyped target is refused with the ones that exist."""
    (tmp_path / "reference.toml").write_text(REFERENCE, encoding="utf-8")
    with pytest.raises(BadUsage, match=r"Cible inconnue : « referance »\. Noms proches : reference\."):
        read_target(tmp_path, "referance")


@pytest.mark.parametrize(
    ("written", "slipped", "told"),
    [
        ("title", "titre", "clé inconnue : « titre ». Noms proches : title"),
        ('isolation = "monde"', 'isolation = "rien"', "isolation inconnue : « rien »"),
        (
            'isolation = "monde"',
            'isolation = "monde"\nurls = ""',
            "clé inconnue : « urls ». Noms proches : url",
        ),
        ('name = "reference"', 'name = "autre"', "clé « name » : « reference » est attendu"),
        ("name = ", "name ", "TOML illisible"),
    ],
)
def test_a_bad_target_file_names_the_key(tmp_path: Path, written: str, slipped: str, told: str) -> None:
    """A target file that cannot be used says which key to change."""
    path = tmp_path / "reference.toml"
    path.write_text(REFERENCE.replace(written, slipped), encoding="utf-8")
    with pytest.raises(BadUsage, match=told):
        read_target(tmp_path, "reference")


FOREIGN = (find_repository().targets / "etranger.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "slipped", "told"),
    [
        ("[capabilities]", "[capabilites]", "clé inconnue : « capabilites ». Noms proches : capabilities"),
        ("horloge = false", "horlgoe = false", "nom inconnu : « horlgoe ». Noms proches : horloge"),
        ("horloge = false", 'horloge = "non"', "clé « capabilities.horloge » : true ou false"),
        ("[capabilities]", "[labels.tableua]\n[capabilities]", "tableau"),
        ("[capabilities]", "[labels.tableau]\ndeclarer = 3\n[capabilities]", "clé « labels.tableau »"),
        ("[capabilities]", '[coproprietaires]\nduane = "x"\n[capabilities]', "Noms proches : douane"),
        ("[capabilities]", 'port = "8700"\n[capabilities]', "clé « port » : un numéro de port"),
        ('start_mutant = ["--mutant", "{mutant}"]', 'start_mutant = "x"', "clé « start_mutant » : une liste"),
        ('isolation = "unique"', 'isolation = "monde"', "n'a de sens qu'avec isolation = « unique »"),
    ],
)
def test_a_bad_foreign_target_names_the_key(tmp_path: Path, written: str, slipped: str, told: str) -> None:
    """Each key of a foreign target is verified: unknown, of a wrong type, or out of place."""
    assert written in FOREIGN
    path = tmp_path / "etranger.toml"
    path.write_text(FOREIGN.replace(written, slipped), encoding="utf-8")
    with pytest.raises(BadUsage, match=told):
        read_target(tmp_path, "etranger")
