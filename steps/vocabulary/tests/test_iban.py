"""IBANs: both keys are verified."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.iban import Iban

DIGITS = "0123456789"
IBANS = st.builds(
    Iban.build,
    bank=st.text(DIGITS, min_size=5, max_size=5),
    branch=st.text(DIGITS, min_size=5, max_size=5),
    account=st.text(DIGITS, min_size=11, max_size=11),
)


@given(IBANS)
def test_an_iban_is_read_as_it_is_written(iban: Iban) -> None:
    """Grouped by four, in lower case, the same account comes back."""
    assert Iban.parse(str(iban)) == Iban.parse(iban.code.lower()) == iban


@given(IBANS, st.integers(4, 26), st.integers(1, 9))
def test_one_wrong_digit_is_no_iban(iban: Iban, rank: int, shift: int) -> None:
    """Changing one digit of an account number always breaks a key."""
    digits = list(iban.code)
    digits[rank] = str((int(digits[rank]) + shift) % 10)
    with pytest.raises(ValeurInvalide):
        Iban("".join(digits))


def test_a_wrong_rib_key_under_a_right_iban_key_is_refused() -> None:
    """The country's key alone does not make a French account exist."""
    with pytest.raises(ValeurInvalide):
        Iban.parse("FR76 3000 6000 0112 3456 7890 188")
