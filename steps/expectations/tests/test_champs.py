"""What a form holds: all of it, nothing else, and nothing at all where nothing may be."""

from __future__ import annotations

import pytest

from steps.expectations.champs import compare_champs, compare_vides

TABLE = [["information", "valeur"], ["Nom", "Garnier"], ["SIREN", "000 176 115"]]


def test_spaces_within_a_number_do_not_matter() -> None:
    """Those of a name do."""
    assert compare_champs("Formulaire", TABLE, {"Nom": "Garnier", "SIREN": "000176115"}) == ()
    assert len(compare_champs("Formulaire", TABLE, {"Nom": "Gar nier", "SIREN": "000176115"})) == 2


@pytest.mark.parametrize(
    ("found", "differences"),
    [
        ({"Nom": "Garnier"}, 1),
        ({"Nom": "Garnier", "SIREN": "000176115", "Prénom": "Salomé"}, 1),
        ({"Nom": "Garnier", "SIREN": "000176116"}, 2),
        ({}, 2),
    ],
)
def test_each_field_missing_or_too_many_is_told(found: dict[str, str], differences: int) -> None:
    """A wrong value is one missing and one too many."""
    assert len(compare_champs("Formulaire", TABLE, found)) == differences


def test_an_empty_form_is_a_form() -> None:
    """No field at all is another page; a field that holds something is told with it."""
    assert compare_vides({"Nom": "", "SIREN": ""}) == ()
    assert len(compare_vides({})) == 1
    [found] = compare_vides({"Nom": "Garnier", "SIREN": ""})
    assert "Nom : Garnier" in str(found)
