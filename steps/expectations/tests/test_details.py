"""What a page of detail tells of a settlement: one datum at least, and none that is false (AMB-29)."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from steps.expectations.details import compare_reglement, compare_sans_erreur, compare_sans_reglement
from steps.vocabulary.creance import Paiement
from steps.vocabulary.detail import ReglementLu
from steps.vocabulary.moyen import Moyen

JOUR, AUTRE_JOUR = date(2026, 2, 6), date(2026, 2, 7)
PAIEMENT = Paiement(Moyen.SEPA, JOUR)
LUS = st.builds(
    ReglementLu,
    st.sampled_from([None, True, False]),
    st.sampled_from([None, JOUR, AUTRE_JOUR]),
    st.sampled_from([None, Moyen.SEPA, Moyen.CB]),
)


@given(LUS)
def test_each_false_datum_is_told_and_silence_too(lu: ReglementLu) -> None:
    """As many differences as false data; one when nothing at all is told."""
    told = (lu.reglee, lu.regle_le, lu.moyen)
    false = (lu.reglee is False) + (lu.regle_le == AUTRE_JOUR) + (lu.moyen is Moyen.CB)
    expected = 1 if all(value is None for value in told) else false
    assert len(compare_sans_erreur(PAIEMENT, lu)) == expected


@given(LUS)
def test_only_the_whole_truth_is_complete(lu: ReglementLu) -> None:
    """State, day and means must all be there and exact."""
    assert (compare_reglement(PAIEMENT, lu) == ()) == (lu == ReglementLu(True, JOUR, Moyen.SEPA))


@given(LUS)
def test_a_debt_to_pay_tells_no_settlement(lu: ReglementLu) -> None:
    """Neither settled, nor a day, nor a means of payment; that it is due may go unsaid."""
    told = bool(lu.reglee) or lu.regle_le is not None or lu.moyen is not None
    assert (compare_sans_reglement(lu) == ()) == (not told)
