"""What Télépaiement lists and says is judged line by line, word by word."""

from __future__ import annotations

from datetime import date

from steps.expectations.telepaiement import compare_not_offered, compare_offered, compare_said
from steps.vocabulary.ligne import LigneIllisible
from steps.vocabulary.montant import Montant
from steps.vocabulary.siret import Siret
from steps.vocabulary.telepaiement import LigneAPayer

DUE = LigneAPayer(
    "D-1", Siret("00017611500012"), "Tabacs", "EDI", Montant(1250), date(2026, 3, 15)
)  # fmt: skip


def test_a_debt_is_offered_by_its_whole_reference() -> None:
    """A reference that begins another one is not it."""
    assert compare_offered("D-1", [DUE]) == ()
    [difference] = compare_offered("D", [DUE])
    assert "D-1" in str(difference)


def test_an_unreadable_line_never_proves_that_a_debt_is_not_offered() -> None:
    """It may hide the very debt that must be missing."""
    assert compare_not_offered("D-2", [DUE]) == ()
    assert len(compare_not_offered("D-1", [DUE])) == 1
    assert len(compare_not_offered("D-2", [LigneIllisible("D-2 | ?", "montant")])) == 1


def test_a_sentence_is_said_whatever_its_apostrophe_but_not_in_part() -> None:
    """The reason of a refusal is the whole sentence."""
    assert compare_said("n\u2019est pas", ["n'est pas"]) == ()
    assert len(compare_said("n'est pas", ["ce n'est pas"])) == 1
