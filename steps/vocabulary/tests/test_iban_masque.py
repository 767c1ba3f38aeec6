"""A masked account number: it fits the accounts it may be, and shows enough to be one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.iban import Iban
from steps.vocabulary.iban_masque import IbanMasque, parse_iban

IBAN = Iban("FR7600000000000000000000194")


@given(st.integers(0, 8), st.integers(3, 10), st.sampled_from("•*·…"))
def test_an_account_fits_its_own_mask(start: int, end: int, mark: str) -> None:
    """Whatever is left visible at both ends, the account is recognised."""
    shown = parse_iban(f"{IBAN.code[:start]}{mark * 6}{IBAN.code[-end:]}")
    assert isinstance(shown, IbanMasque)
    assert shown.fits(IBAN)


def test_another_account_does_not_fit() -> None:
    """The visible end tells two accounts apart."""
    shown = parse_iban("FR76 •••• •••• 291")
    assert isinstance(shown, IbanMasque)
    assert not shown.fits(IBAN)


def test_a_whole_account_is_no_mask() -> None:
    """An account shown in full is read as such, gaps or not."""
    assert parse_iban("FR76 0000 0000 0000 0000 0000 194") == IBAN


@pytest.mark.parametrize("text", ["••••", "FR••••", "FR76 •••• 19 •••• 4", "FR7600000000000000000000195"])
def test_what_shows_too_little_or_is_false_is_refused(text: str) -> None:
    """Two visible characters, two hidden parts and a false key mean nothing."""
    with pytest.raises(ValeurInvalide):
        parse_iban(text)
