"""Company identifiers of the portal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.portailpro.domaine.errors import ValeurRefusee
from simulators.portailpro.domaine.identifiants import Siret, read_siren, read_siret
from simulators.portailpro.tests.builders import complete

sirens = st.text("0123456789", min_size=8, max_size=8).map(complete).filter(lambda s: s.strip("0"))


@given(sirens)
def test_a_siren_is_read_with_or_without_spaces(chiffres: str) -> None:
    """Spaces never change which company is meant."""
    espace = f" {chiffres[:3]} {chiffres[3:6]}\u00a0{chiffres[6:]} "
    assert read_siren(espace) == read_siren(chiffres)
    assert str(read_siren(chiffres)) == chiffres


@given(sirens, st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_always_caught(chiffres: str, rang: int, ecart: int) -> None:
    """A single mistyped digit never gives another valid SIREN."""
    faux = str((int(chiffres[rang]) + ecart) % 10)
    with pytest.raises(ValeurRefusee, match="clé de contrôle fausse dans le SIREN"):
        read_siren(chiffres[:rang] + faux + chiffres[rang + 1 :])


@pytest.mark.parametrize("texte", ["", "00017611", "0001761150", "ABCDEFGHI", "00017611٥", "-00176115"])
def test_what_is_not_nine_digits_is_refused_by_its_length_or_letters(texte: str) -> None:
    """Letters, other alphabets' digits and wrong lengths are refused before any key is computed."""
    with pytest.raises(ValeurRefusee, match="un SIREN compte 9 chiffres"):
        read_siren(texte)


def test_zeros_are_no_company() -> None:
    """Nine zeros have a right Luhn sum and are refused all the same."""
    with pytest.raises(ValeurRefusee, match="clé de contrôle fausse"):
        read_siren("000000000")


@given(sirens, st.text("0123456789", min_size=4, max_size=4))
def test_a_siret_belongs_to_its_siren(siren: str, rang: str) -> None:
    """The first nine digits of an establishment are those of its company."""
    assert read_siret(complete(siren + rang)).siren == read_siren(siren)


def test_a_siret_of_a_false_siren_is_refused() -> None:
    """A right key over fourteen digits does not save a company number that is wrong."""
    with pytest.raises(ValeurRefusee, match="SIREN"):
        Siret(complete("0001761100001"))


def test_la_poste_has_a_rule_of_its_own() -> None:
    """An establishment of La Poste is known by the sum of its digits, a multiple of five."""
    assert read_siret("35600000000006").siren == read_siren("356000000")
    with pytest.raises(ValeurRefusee, match="SIRET"):
        read_siret("35600000000007")
