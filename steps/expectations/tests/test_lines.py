"""Comparing lines: any order, exact count, nothing unreadable passes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.expectations.lines import (
    compare_lignes,
    compare_sans_ligne,
    compare_sans_site,
    compare_sans_virement,
    leave_out,
)
from steps.vocabulary.ligne import LigneEnCours, LigneHistorique, LigneIllisible, Lue
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import COPROPRIETAIRES, Site

SIRET, DAY = Siret("00017611500012"), date(2026, 2, 6)
EN_COURS = st.builds(
    LigneEnCours,
    st.sampled_from(COPROPRIETAIRES),
    st.sampled_from(["A", "B", "C"]),
    st.just(SIRET),
    st.builds(Montant, st.integers(0, 3)),
    st.just(DAY),
)
LIGNES = st.lists(EN_COURS, max_size=6)


@given(LIGNES, st.randoms(use_true_random=False))
def test_order_does_not_matter(lignes: list[LigneEnCours], random: object) -> None:
    """The same lines in any order show no difference."""
    shuffled = sorted(lignes, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert compare_lignes("onglet", lignes, shuffled) == ()


@given(LIGNES, EN_COURS)
def test_one_line_too_many_is_one_difference(lignes: list[LigneEnCours], extra: LigneEnCours) -> None:
    """A line shown once more than expected, even a double, is told, and nothing else is."""
    [difference] = compare_lignes("onglet", lignes, [*lignes, extra])
    assert (difference.attendu, difference.trouve) == ("rien", str(extra))


@given(LIGNES, EN_COURS)
def test_one_missing_line_is_one_difference(lignes: list[LigneEnCours], missing: LigneEnCours) -> None:
    """A line that is not shown is told, and nothing else is."""
    [difference] = compare_lignes("onglet", [*lignes, missing], lignes)
    assert (difference.attendu, difference.trouve) == (str(missing), "rien")


@given(LIGNES)
def test_an_unreadable_line_is_never_expected(lignes: list[LigneEnCours]) -> None:
    """A line without meaning is always a difference, and never free of customs."""
    illisible = LigneIllisible("Douane | ??? | 12 €", "SIRET absent")
    assert compare_lignes("onglet", lignes, [*lignes, illisible])
    assert compare_sans_site("onglet", Site.DOUANE, [illisible])


def test_a_line_that_must_not_be_there_may_not_hide_behind_an_unreadable_cell() -> None:
    """Its reference may stand in a line whose amount means nothing."""
    due = LigneEnCours(Site.DOUANE, "D-1", SIRET, Montant(1), DAY)
    assert not compare_sans_ligne("onglet", "D-2", [due])
    assert len(compare_sans_ligne("onglet", "D-1", [due])) == 1
    assert len(compare_sans_ligne("onglet", "D-1", [LigneIllisible("Douane | D-1 | —", "montant")])) == 1


@given(LIGNES)
def test_no_line_of_a_site_means_none(lignes: list[LigneEnCours]) -> None:
    """The differences are the lines of that site, all of them and no other."""
    found = compare_sans_site("onglet", Site.DOUANE, lignes)
    assert len(found) == sum(ligne.site is Site.DOUANE for ligne in lignes)


@given(LIGNES, st.sets(st.sampled_from(["A", "B", "C"])))
def test_unjudged_references_are_left_out(lignes: list[LigneEnCours], references: set[str]) -> None:
    """AMB-26: only the lines of the references named are left out."""
    kept = leave_out(references, lignes)
    assert list(kept) == [ligne for ligne in lignes if ligne.reference not in references]


@pytest.mark.parametrize(
    ("ligne", "told"),
    [
        (LigneHistorique(Site.DOUANE, "D-1", SIRET, Montant(1), DAY, Moyen.VIREMENT), True),
        (LigneHistorique(Site.DOUANE, "VIR-1", SIRET, Montant(1), DAY, Moyen.SEPA), True),
        (LigneHistorique(Site.DOUANE, "D-1", SIRET, Montant(1), DAY, Moyen.SEPA), False),
        (LigneIllisible("Douane | VIR-1 | 9 999,00 € | —", "moyen inconnu"), True),
        (LigneIllisible("Douane | D-1 | par virement", "moyen inconnu"), True),
        (LigneIllisible("Douane | D-1 | Chèque", "moyen inconnu"), False),
        (LigneEnCours(Site.DOUANE, "VIR-1", SIRET, Montant(1), DAY), False),
    ],
)
def test_a_transfer_is_seen_under_any_dress(ligne: Lue, told: bool) -> None:
    """TDB-19: by its means, or by the reference of a debt so paid; « en cours » is not judged."""
    assert bool(compare_sans_virement("onglet", {"VIR-1"}, [ligne])) is told
