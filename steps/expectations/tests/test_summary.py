"""The summary of payments: figures compared to the cent, silence and zero being one."""

from __future__ import annotations

from steps.expectations.summary import compare_barres, compare_graphique, compare_synthese
from steps.expectations.values import compare_offered, compare_unsaid
from steps.vocabulary.bloc import Barres, LigneSynthese
from steps.vocabulary.montant import Montant
from steps.vocabulary.site import Site

DOUANE = LigneSynthese(Site.DOUANE, Montant(209_050), 2, Montant(0), 0)
IMPOTS = LigneSynthese(Site.IMPOTS, Montant(100), 1, Montant(395_575), 1)
TOTAL = LigneSynthese(None, Montant(209_150), 3, Montant(395_575), 1)
ZERO = LigneSynthese(Site.URSSAF, Montant(0), 0, Montant(0), 0)


def test_equal_figures_are_silent_and_a_cent_is_told() -> None:
    """One cent, or one debt, too many is a difference, told on both sides."""
    assert not compare_synthese([DOUANE, TOTAL], [TOTAL, DOUANE])
    off = LigneSynthese(Site.DOUANE, Montant(209_051), 2, Montant(0), 0)
    assert len(compare_synthese([DOUANE], [off])) == 2


def test_zero_and_nothing_are_one() -> None:
    """A line of zeros may be there or not."""
    assert not compare_synthese([DOUANE], [DOUANE, ZERO])
    assert not compare_synthese([DOUANE, ZERO], [DOUANE])


def test_figures_touched_by_a_transfer_are_not_judged() -> None:
    """AMB-26: neither that administration's figures nor the total; the others are."""
    assert not compare_synthese([DOUANE, TOTAL], [], {Site.DOUANE})
    assert len(compare_synthese([DOUANE, IMPOTS, TOTAL], [], {Site.DOUANE})) == 1


def test_the_chart_says_what_the_table_says() -> None:
    """Figures of the wrong kind, missing or too many are told; zeros may be left out."""
    douane = Barres("Douane", DOUANE.a_payer, DOUANE.paye)
    impots = Barres("Impôts", IMPOTS.a_payer, IMPOTS.paye)
    assert not compare_graphique([douane, impots], [DOUANE, IMPOTS, TOTAL, ZERO])
    assert len(compare_graphique([douane], [DOUANE, IMPOTS])) == 1
    assert len(compare_graphique([douane, impots], [DOUANE])) == 1
    swapped = Barres("Impôts", impots.paye, impots.a_payer)
    assert len(compare_graphique([douane, swapped], [DOUANE, IMPOTS])) == 2
    assert compare_graphique([], [DOUANE])


def test_what_must_be_there_and_what_must_not_be_said() -> None:
    """Other things there do not matter; a thing said in any text does."""
    assert not compare_offered("Volets", ["a"], ["b", "a"])
    assert len(compare_offered("Volets", ["a", "c"], ["b"])) == 2
    assert not compare_unsaid("Page", ["DED-1"], ["DED-2", ""])
    assert len(compare_unsaid("Page", ["DED-1"], ["rien", "la créance DED-1."])) == 1


def test_bars_are_as_long_as_the_figures_are_large() -> None:
    """Each line draws two bars; their lengths are compared with the longest, whatever the unit."""
    lignes = (
        LigneSynthese(Site.DOUANE, Montant(50_00), 1, Montant(100_00), 1),
        LigneSynthese(None, Montant(50_00), 1, Montant(100_00), 1),
    )
    assert compare_barres((250.0, 500.0), lignes) == ()
    assert compare_barres((5.0, 10.1), lignes) == ()
    [found] = compare_barres((500.0, 500.0), lignes)
    assert (found.attendu, found.trouve) == ("50 % de la plus longue", "100 %")
    [missing] = compare_barres((500.0,), lignes)
    assert missing.attendu == "« 2 barres »"
