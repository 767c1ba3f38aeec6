"""A document is read whole or refused with the field at fault."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.core.errors import Problem
from simulators.peuplement.document import read_document
from simulators.peuplement.valeurs import Siren, Siret, is_luhn_valid

GOOD = {"reference": "R", "site": "douane", "siret": "00017611500012", "nature": "dedouanement"}
DATES = {"emise_le": "2026-02-02", "echeance": "2026-03-15"}


@given(st.text(alphabet="0123456789", min_size=8, max_size=8))
def test_exactly_one_last_digit_makes_a_siren_valid(head: str) -> None:
    """The key is a function of the other digits."""
    assert sum(is_luhn_valid(head + str(key)) for key in range(10)) == 1


@given(st.text(alphabet="0123456789", min_size=9, max_size=9), st.integers(0, 8), st.integers(1, 9))
def test_a_single_wrong_digit_is_noticed(digits: str, place: int, change: int) -> None:
    """Luhn catches every mistyped digit."""
    wrong = digits[:place] + str((int(digits[place]) + change) % 10) + digits[place + 1 :]
    assert not (is_luhn_valid(digits) and is_luhn_valid(wrong))


def test_zeros_and_la_poste() -> None:
    """Nine zeros are no company; La Poste numbers its places by a rule of its own."""
    with pytest.raises(ValueError, match="clé fausse"):
        Siren("000000000")
    assert Siret("35600000000048").siren == "356000000"
    assert Siret("35600000000010") == "35600000000010"
    with pytest.raises(ValueError, match="clé fausse"):
        Siret("35600000000011")


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({"entreprise": [{"nom": "A", "siren": "000176116"}]}, "$.entreprise[0].siren"),
        ({"entreprise": [{"nom": "A", "siren": 176115}]}, "$.entreprise[0].siren"),
        ({"enterprise": []}, "$.enterprise"),
        ({"personne": [{"prenom": "A", "nom": "B", "courriel": "c", "age": 3}]}, "$.personne[0].age"),
        ({"personne": [{"prenom": "A", "nom": "B"}]}, "$.personne[0].courriel"),
        ({"creance": [{**GOOD, **DATES, "montant": 0}]}, "$.creance[0]"),
        ({"creance": [{**GOOD, **DATES, "montant": 12.5}]}, "$.creance[0].montant"),
        ({"creance": [{**GOOD, **DATES, "montant": 1, "echeance": "15/03/2026"}]}, "$.creance[0].echeance"),
        ({"horloge": "arretee"}, "$.horloge"),
    ],
)
def test_a_bad_document_names_its_field(raw: dict[str, Any], field: str) -> None:
    """The tester goes straight to the mistake."""
    with pytest.raises(Problem) as caught:
        read_document(raw)
    assert (caught.value.status, caught.value.field) == (422, field)


def test_an_unknown_key_gets_the_known_ones() -> None:
    """In French, with what the object at that place may hold."""
    with pytest.raises(Problem) as caught:
        read_document({"personne": [{"prenom": "A", "nom": "B", "courriel": "c", "compte": [{"sit": "x"}]}]})
    assert "clé inconnue « sit »" in caught.value.sentence
    assert "site, identifiant, mot_de_passe" in caught.value.sentence
