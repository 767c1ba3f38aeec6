"""Questions that open and must not, or the reverse; forms that ask for something else; what is not kept."""

from __future__ import annotations

import pytest

from steps.expectations.questions import (
    compare_de_la_liste,
    compare_ecart,
    compare_formulaires,
    compare_gardees,
)
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.motif import Motif, list_questions

REPORT, DETAIL = Motif.ECHEANCIER_REPORT.nom, Motif.CREANCE_DETAIL.nom
COMMUNS = ("Service", "Message", "Pièces jointes")
TABLE = [["question", "champs"], [DETAIL, "Référence de la créance"]]


def test_the_gap_between_two_people_is_what_the_second_lacks() -> None:
    """What only the second one has does not count."""
    assert compare_ecart((REPORT,), (REPORT, DETAIL), (DETAIL, "à elle seule")) == ()
    assert compare_ecart((), (DETAIL,), (DETAIL,)) == ()


@pytest.mark.parametrize("attendu", [(), (DETAIL,)])
def test_another_gap_is_told(attendu: tuple[str, ...]) -> None:
    """One too many, one missing."""
    found = compare_ecart(attendu, (REPORT,), ())
    assert any(REPORT in str(each) for each in found)
    assert len(found) == 1 + len(attendu)


def test_a_question_of_no_list_is_told() -> None:
    """Those of the list are not."""
    assert compare_de_la_liste(list_questions()) == ()
    [found] = compare_de_la_liste((REPORT, "tout autre chose"))
    assert "tout autre chose" in str(found)


def test_all_questions_but_some() -> None:
    """A name that is no question is refused, so that nothing is left out by mistake."""
    assert set(list_questions()) - set(list_questions(sauf=(REPORT,))) == {REPORT}
    with pytest.raises(ValeurInvalide):
        list_questions(sauf=("report",))


@pytest.mark.parametrize(
    ("formulaires", "differences"),
    [
        ({DETAIL: (DETAIL, ("Référence de la créance", *COMMUNS))}, 0),
        ({DETAIL: (DETAIL, ("Objet", *COMMUNS))}, 2),
        ({DETAIL: (REPORT, ("Référence de la créance", *COMMUNS))}, 2),
        ({DETAIL: (DETAIL, ("Référence de la créance", "Message"))}, 2),
        ({}, 1),
    ],
)
def test_a_form_is_judged_by_its_heading_and_fields(
    formulaires: dict[str, tuple[str, tuple[str, ...]]], differences: int
) -> None:
    """Missing and found are both told."""
    assert len(compare_formulaires(TABLE, formulaires, str)) == differences


@pytest.mark.parametrize(("held", "differences"), [("DED-A-01", 0), ("", 1)])
def test_what_was_typed_must_still_be_there(held: str, differences: int) -> None:
    """Field by field, those of the table only."""
    typed = {"Référence": "DED-A-01"}
    assert len(compare_gardees(typed, lambda names: dict.fromkeys(names, held))) == differences
