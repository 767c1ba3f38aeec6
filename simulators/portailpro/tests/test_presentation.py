"""How figures become bars and tabs become addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import QueryParams

from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul, LigneDeSynthese, Synthese
from simulators.portailpro.web.graphique import PLUS_LONGUE, compute_groupes
from simulators.portailpro.web.onglets import read_onglets

montants = st.integers(0, 10**9)


@given(st.lists(st.tuples(montants, montants), max_size=3))
def test_bars_keep_the_order_of_their_amounts(couples: list[tuple[int, int]]) -> None:
    """A larger amount has no shorter bar, and no bar leaves the chart."""
    lignes = tuple(LigneDeSynthese(s, Cumul(a, 1, p, 1)) for s, (a, p) in zip(Site, couples, strict=False))
    groupes = compute_groupes(Synthese(lignes, Cumul()))
    barres = sorted((b.montant, b.longueur) for g in groupes for b in g.barres)
    assert [longueur for _, longueur in barres] == sorted(longueur for _, longueur in barres)
    assert all(0 <= longueur <= PLUS_LONGUE for _, longueur in barres)
    assert [b.montant for g in groupes for b in g.barres] == [m for couple in couples for m in couple]


@pytest.mark.parametrize(
    ("query", "declarations", "paiements"),
    [
        ("", False, False),
        ("paiements=historique", False, True),
        ("declarations=historique", True, False),
        ("declarations=historique&paiements=historique", True, True),
        ("paiements=autre&declarations=", False, False),
    ],
)
def test_an_address_says_which_tabs_are_open(query: str, declarations: bool, paiements: bool) -> None:
    """Anything else than « historique » is « en cours », and the address is found again."""
    onglets = read_onglets(QueryParams(query))
    assert (onglets.declarations, onglets.paiements) == (declarations, paiements)
    retour = onglets.adresse(declarations=declarations, paiements=paiements)
    assert read_onglets(QueryParams(retour.partition("?")[2])) == onglets
