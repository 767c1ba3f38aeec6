"""Amounts and dates: what is written is read back, whatever the spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.vocabulary.date import format_date, parse_date
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.montant import Montant

if TYPE_CHECKING:
    from datetime import date

MONTANTS = st.builds(Montant, st.integers(0, 10**13))


@given(MONTANTS, st.sampled_from([" ", "\u00a0", "\u202f", ""]))
def test_an_amount_is_read_as_it_is_written(montant: Montant, space: str) -> None:
    """Whatever the space between thousands, the same cents come back."""
    assert Montant.parse(str(montant).replace(" ", space)) == montant


@given(st.integers(0, 10**9))
def test_an_amount_without_cents_is_whole_euros(euros: int) -> None:
    """« 1250 € » is 125 000 cents."""
    assert Montant.parse(f"{euros} €").centimes == euros * 100


def test_an_amount_is_written_in_french() -> None:
    """Thousands by spaces, cents after a comma."""
    assert str(Montant(125_000)) == "1 250,00 €"
    assert str(Montant(5)) == "0,05 €"


@pytest.mark.parametrize(
    "text", ["", "€", "12,5 €", "1250.00 €", "1,250,00 €", "12 50 €", "-5,00 €", "1 250"]
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    """A half-written amount is never guessed."""
    with pytest.raises(ValeurInvalide):
        Montant.parse(text)


def test_an_amount_is_never_negative() -> None:
    """No debt is below zero."""
    with pytest.raises(ValeurInvalide):
        Montant(-1)


@given(st.dates())
def test_a_date_is_read_as_it_is_written(day: date) -> None:
    """Every day comes back from its writing."""
    assert parse_date(format_date(day)) == day


@pytest.mark.parametrize("text", ["", "2026-03-15", "15/3/2026", "31/02/2026", "15/03/26"])
def test_what_is_no_date_is_refused(text: str) -> None:
    """Another order, a short form or a day that does not exist is no date."""
    with pytest.raises(ValeurInvalide):
        parse_date(text)
