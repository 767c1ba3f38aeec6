"""The one place that raises: it tells all, and keeps doubt apart from fault."""

from __future__ import annotations

import pytest

from steps.errors import Ecart, Inconclusive
from steps.expectations.dashboard import TableauLu, compare_tableau
from steps.expectations.difference import Difference
from steps.expectations.values import compare, compare_contains, compare_empty, compare_members, expect
from steps.expectations.verdict import verify, verify_available, verify_truly_silent
from steps.oracle.dashboard import TableauAttendu


def test_nothing_different_is_silent() -> None:
    """No difference, no écart."""
    verify((), compare("x", 1, 1), compare_members("x", {1, 2}, [2, 1]), expect("x", True, "non"))
    verify(compare_contains("x", 1, [1, 2]), compare_empty("x", ()))
    verify_available((), "Tableau de bord")


def test_every_difference_is_told_at_once() -> None:
    """An écart lists all that differs, each on its line."""
    with pytest.raises(Ecart) as refused:
        verify(compare("Entreprise", "ALPHA", "BETA"), (Difference("Onglet", "rien", "VIR-1"),))
    assert str(refused.value).splitlines() == [
        "Entreprise : attendu « ALPHA », trouvé « BETA »",
        "Onglet : attendu rien, trouvé VIR-1",
    ]


@pytest.mark.parametrize(
    ("differences", "text"),
    [
        (compare("Rattaché", True, False), "attendu oui, trouvé non"),
        (compare("Entreprise", 3, None), "attendu « 3 », trouvé rien"),
        (compare_members("Entreprises", {"ALPHA"}, set()), "attendu ALPHA, trouvé rien"),
        (compare_members("Entreprises", set(), {"GAMMA"}), "attendu rien, trouvé GAMMA"),
        (compare_members("Entreprises", {"ALPHA"}, ["ALPHA", "ALPHA"]), "attendu rien, trouvé ALPHA"),
        (compare_contains("Paiements", "VIR-1", ["D-1", "D-2"]), "attendu « VIR-1 », trouvé D-1, D-2"),
        (compare_contains("Paiements", "VIR-1", []), "trouvé rien"),
        (compare_empty("Mentions", ["H7"]), "attendu rien, trouvé H7"),
        (expect("Refus", False, "aucun refus"), "attendu oui, trouvé aucun refus"),
    ],
)
def test_a_difference_says_both_sides(differences: tuple[Difference, ...], text: str) -> None:
    """What was expected and what was found stand in one sentence."""
    [difference] = differences
    assert text in str(difference)


def test_an_administration_out_of_reach_is_a_doubt_not_a_fault() -> None:
    """What is missing while an administration does not answer proves nothing."""
    with pytest.raises(Inconclusive, match="Impôts, Urssaf indisponible"):
        verify_available(("Impôts", "Urssaf"), "Tableau de bord")


def test_an_administration_falsely_said_out_of_reach_is_a_fault() -> None:
    """Nobody silenced Urssaf: the page that says so is wrong, and no doubt covers it."""
    verify_truly_silent(("Impôts",), "Tableau de bord", {"Impôts"})
    with pytest.raises(Ecart, match="Urssaf dite indisponible"):
        verify_truly_silent(("Impôts", "Urssaf"), "Tableau de bord", {"Impôts"})


def test_a_whole_dashboard_is_compared_tab_by_tab() -> None:
    """An empty dashboard equals an empty expectation."""
    attendu = TableauAttendu((), (), (), (), (), (), (), frozenset(), frozenset())
    assert not compare_tableau(attendu, TableauLu((), (), (), (), (), (), ()))
