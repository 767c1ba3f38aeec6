"""The order of the lines of declarations is read from top to bottom."""

from __future__ import annotations

from steps.expectations.lines import compare_lignes
from steps.expectations.order import compare_closing, compare_order
from steps.vocabulary.ligne import LigneDeclaration
from steps.vocabulary.site import Site

FISCALES = LigneDeclaration("Déclarations fiscales", Site.IMPOTS)
SOCIALES = LigneDeclaration("Déclarations sociales", Site.URSSAF)
TICPE, DOM = LigneDeclaration("TICPE", Site.DOUANE), LigneDeclaration("TICPE-DOM", Site.DOUANE)


def test_lines_of_customs_that_close_the_list_are_no_difference() -> None:
    """Their number counts, their own order does not."""
    assert not compare_closing("x", Site.DOUANE, 2, (FISCALES, SOCIALES, DOM, TICPE))


def test_a_line_of_customs_before_another_is_one_difference() -> None:
    """First, in the middle, missing, or alone in the list: each is told."""
    for lues in ((TICPE, FISCALES, DOM), (TICPE, DOM, FISCALES), (FISCALES, TICPE), (TICPE, DOM), ()):
        assert len(compare_closing("x", Site.DOUANE, 2, lues)) == 1


def test_an_order_is_that_of_the_names_whatever_their_writing() -> None:
    """AMB-21: hyphens and case do not count; a third line is one too many."""
    assert not compare_order("x", ("Déclarations fiscales", "ticpe dom"), (FISCALES, DOM))
    assert compare_order("x", ("Déclarations fiscales", "TICPE-DOM"), (DOM, FISCALES))
    assert compare_order("x", ("Déclarations fiscales", "TICPE-DOM"), (FISCALES, DOM, TICPE))


def test_a_line_is_the_same_without_its_hyphen_but_not_without_its_end() -> None:
    """AMB-20: « TICPE DOM » is accepted for « TICPE-DOM », « TICPE » is not."""
    written = LigneDeclaration("TICPE DOM", Site.DOUANE)
    assert not compare_lignes("x", (DOM,), (written,))
    assert compare_lignes("x", (DOM,), (TICPE,))
    assert str(written) == "TICPE DOM (Douane)"
