"""SIREN and SIRET: keys, special cases, writing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.luhn import compute_luhn_key, compute_luhn_sum
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import LA_POSTE, Siret

SIREN_BODIES = st.integers(min_value=1, max_value=99_999_999).map("{:08d}".format)
SIRENS = SIREN_BODIES.map(Siren.complete)
SIRETS = st.builds(Siret.complete, SIRENS.filter(lambda s: s.chiffres != LA_POSTE), st.integers(0, 9999))


@given(st.text("0123456789", min_size=1, max_size=20))
def test_a_luhn_key_makes_the_number_valid(body: str) -> None:
    """A number followed by its key has a sum that ten divides."""
    assert compute_luhn_sum(body + compute_luhn_key(body)) % 10 == 0


@given(SIRENS, st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_no_siren(siren: Siren, rank: int, shift: int) -> None:
    """Changing one digit of a SIREN always breaks its key."""
    digits = list(siren.chiffres)
    digits[rank] = str((int(digits[rank]) + shift) % 10)
    with pytest.raises(ValeurInvalide):
        Siren("".join(digits))


@given(SIRENS)
def test_a_siren_is_read_as_it_is_written(siren: Siren) -> None:
    """Grouped by plain or narrow spaces, or not grouped, the same SIREN comes back."""
    assert Siren.parse(str(siren)) == Siren.parse(str(siren).replace(" ", "\u202f")) == siren
    assert Siren.parse(siren.chiffres) == siren


@given(SIRETS)
def test_a_siret_is_read_as_it_is_written_and_knows_its_company(siret: Siret) -> None:
    """A SIRET comes back from its writing, and starts with its SIREN."""
    assert Siret.parse(str(siret)) == siret
    assert siret.chiffres.startswith(siret.siren.chiffres)


@given(SIRETS, st.integers(9, 13), st.integers(1, 9))
def test_one_wrong_digit_is_no_siret(siret: Siret, rank: int, shift: int) -> None:
    """Changing one digit of an establishment's number always breaks its key."""
    digits = list(siret.chiffres)
    digits[rank] = str((int(digits[rank]) + shift) % 10)
    with pytest.raises(ValeurInvalide):
        Siret("".join(digits))


@given(st.integers(0, 99_999))
def test_la_poste_counts_its_offices_in_fives(nic: int) -> None:
    """An office of La Poste is valid when its key is, or when five divides the plain sum of its digits."""
    digits = f"{LA_POSTE}{nic:05d}"
    valid = compute_luhn_sum(digits) % 10 == 0 or sum(map(int, digits)) % 5 == 0
    assert _exists(digits) is valid


def test_only_la_poste_has_that_exception() -> None:
    """An ordinary SIRET whose plain sum five divides is refused when its key is wrong."""
    assert _exists("35600000009075")
    assert not _exists("00017611500022")


@pytest.mark.parametrize(
    "text",
    ["", "000000000", "00017611", "0001761150", "000176116", "0001761A", "٠٠٠١٧٦١١٥", "00017611500012"],
)
def test_what_is_no_siren_is_refused_with_both_sides(text: str) -> None:
    """The message of a refused SIREN says what was expected and what was found."""
    with pytest.raises(ValeurInvalide, match=r"attendu : un SIREN .* trouvé : «"):
        Siren.parse(text)


@pytest.mark.parametrize("text", ["", "00000000000000", "000176115", "00017611500013", "00017611600012"])
def test_what_is_no_siret_is_refused(text: str) -> None:
    """Zeros, a SIREN, a wrong key, or a wrong SIREN inside: no SIRET."""
    with pytest.raises(ValeurInvalide, match="attendu : un SIRET"):
        Siret.parse(text)


def test_a_siret_never_passes_for_a_siren() -> None:
    """Two values of different types are never equal, even for one company."""
    values: set[object] = {Siret("00017611500012"), Siren("000176115")}
    assert len(values) == 2


def _exists(digits: str) -> bool:
    try:
        Siret(digits)
    except ValeurInvalide:
        return False
    return True
