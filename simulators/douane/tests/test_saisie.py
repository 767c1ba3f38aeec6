"""Reading the entry form of DELTA-G: what a French hand types, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.core.templates import format_montant
from simulators.douane.applications import DELTA_G
from simulators.douane.declaration import Saisie
from simulators.douane.saisie import SaisieRefusee, read_euros, read_saisie
from simulators.peuplement.valeurs import Siret

FORM = {"siret": "000 176 115 00012", "marchandise": "  Vin   rouge ", "valeur": "1 250,50"}


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1250", 125000),
        ("1 250,5", 125050),
        ("1\u202f250,05 €", 125005),
        ("0.01", 1),
        ("99999999,99", 9999999999),
    ],
)
def test_an_amount_is_read_to_the_cent(text: str, cents: int) -> None:
    """Spaces, comma or point, and the sign of the euro are understood."""
    assert read_euros(text) == cents


@pytest.mark.parametrize("value", ["0", "100 000 000"])
def test_an_amount_out_of_bounds_is_told_the_bounds(value: str) -> None:
    """Not that it must be more than zero, when it is too much."""
    refused = read_saisie(DELTA_G, DELTA_G.champs, {**FORM, "valeur": value})
    assert isinstance(refused, SaisieRefusee)
    assert "de 0,01 à 99 999 999,99" in refused.sentence


@pytest.mark.parametrize("text", ["", "0", "0,00", "-5", "1,234", "12e3", "1,2,3", "vin", "١٢"])
def test_what_is_no_amount_is_not_guessed(text: str) -> None:
    """Zero, signs, three decimals and words are refused, never rounded."""
    assert read_euros(text) is None


@given(st.integers(min_value=1, max_value=9_999_999_999))
def test_an_amount_survives_being_written_and_read(cents: int) -> None:
    """What a page shows can be typed back."""
    assert read_euros(format_montant(cents)) == cents


def test_a_typed_declaration_is_read() -> None:
    """Spaces are forgiven in the SIRET and around the goods."""
    assert read_saisie(DELTA_G, DELTA_G.champs, FORM) == Saisie(
        Siret("00017611500012"), DELTA_G.produits[0], "Vin rouge", quantite=125050
    )


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("siret", "00017611500013", "Établissement"),
        ("siret", "", "Établissement"),
        ("marchandise", "   ", "Marchandise"),
        ("marchandise", "x" * 201, "Marchandise"),
        ("valeur", "beaucoup", "Valeur en euros"),
    ],
)
def test_the_refusal_names_the_field(field: str, value: str, said: str) -> None:
    """The first field at fault is named by its label."""
    refused = read_saisie(DELTA_G, DELTA_G.champs, {**FORM, field: value})
    assert isinstance(refused, SaisieRefusee)
    assert refused.sentence.startswith(said)
