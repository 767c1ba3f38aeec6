"""The dashboard: composed from what the sites answer, whoever of them is silent."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.portailpro.cas_usage.composer_tableau_de_bord import Affichage, composer_tableau_de_bord
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.creance import Creance, Moyen
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import (
    A1,
    A2,
    ALPHA,
    B1,
    BETA,
    DROITS,
    SEPA,
    VIREMENT,
    creance,
    droit,
)
from simulators.portailpro.tests.en_memoire import Bac

CREANCES = [
    creance("D1", jour=20),
    creance("D2", siret=A2, jour=10),
    creance("D3", paiement=SEPA),
    creance("D4", paiement=VIREMENT),
    creance("D5", siret=B1),
    creance("I1", Site.IMPOTS),
    creance("U1", Site.URSSAF, paiement=replace(SEPA, moyen=Moyen.CB)),
]
TOUS = tuple(droit(n, lieu) for n in DROITS for lieu in (A1, B1))
creances = st.lists(
    st.builds(
        creance,
        st.text("ABC", min_size=1),
        st.sampled_from(Site),
        st.sampled_from((A1, A2, B1)),
        st.sampled_from((None, SEPA, VIREMENT)),
        st.integers(1, 28),
    ),
    max_size=12,
)
droits_tenus = st.lists(
    st.builds(droit, st.sampled_from(sorted(DROITS)), st.sampled_from((A1, A2, B1))), max_size=8
)


def montrer(
    *tenus: Habilitation,
    dues: list[Creance] | None = None,
    muets: frozenset[Site] = frozenset(),
    politiques: Politiques | None = None,
) -> Affichage:
    """What a person linked everywhere sees of ALPHA."""
    bac = Bac()
    bac.lier(*Site)
    bac.coproprietaires.creances = CREANCES if dues is None else dues
    bac.coproprietaires.muets = set(muets)
    droits = Droits(bac.rattachements.lister("c"), tenus)
    return asyncio.run(composer_tableau_de_bord(bac.ports, politiques or Politiques(), ALPHA, droits))


def references(affichage: Affichage) -> tuple[list[str], list[str]]:
    """The references of both tabs."""
    tableau = affichage.tableau
    return [c.reference for c in tableau.creances], [r.creance.reference for r in tableau.reglements]


def test_both_tabs_show_the_debts_of_the_company_soonest_first() -> None:
    """Everything of ALPHA and nothing of BETA; the transfer shows nowhere (TDB-09, TDB-13, TDB-19)."""
    assert references(montrer(*TOUS)) == (["D2", "I1", "D1"], ["D3", "U1"])


def test_without_the_right_to_pay_at_customs_the_other_sites_remain() -> None:
    """Adhérer alone leaves nothing of customs in either tab (TDB-09, HAB-07)."""
    assert references(montrer(droit("adherer"), droit("fiscal_payer"))) == (["I1"], [])


def test_a_new_account_sees_nothing() -> None:
    """No right, no line (HAB-11)."""
    affichage = montrer()
    assert references(affichage) == ([], [])
    assert affichage.tableau.declarations == ()


@given(creances, droits_tenus)
def test_no_debt_is_shown_twice_nor_outside_the_company(
    dues: list[Creance], tenus: list[Habilitation]
) -> None:
    """For any debts and rights: each shown debt is ALPHA's, in one tab only, its right held, no transfer."""
    tableau = montrer(*tenus, dues=dues).tableau
    regles = [r.creance for r in tableau.reglements]
    attendues = [c for c in dues if creance_visible(c.site, tenus, ALPHA, c)]
    assert sorted(c.reference for c in tableau.creances) == sorted(
        c.reference for c in attendues if c.paiement is None
    )
    assert sorted(c.reference for c in regles) == sorted(
        c.reference for c in attendues if c.paiement is not None and c.paiement.moyen is not Moyen.VIREMENT
    )
    assert {c.siren for c in (*tableau.creances, *regles)} <= {ALPHA}


@pytest.mark.parametrize("muet", Site)
def test_a_silent_site_is_named_and_leaves_the_others(muet: Site) -> None:
    """The other two sites stay whole, and the missing one is said to be missing."""
    a_payer, regles = references(montrer(*TOUS, muets=frozenset({muet})))
    affichage = montrer(*TOUS, muets=frozenset({muet}))
    assert affichage.paiements_muets == (muet,)
    assert len(a_payer) + len(regles) == {Site.DOUANE: 2, Site.IMPOTS: 4, Site.URSSAF: 4}[muet]


def test_a_silent_site_with_which_nothing_is_linked_is_not_mentioned() -> None:
    """Nothing was expected from it."""
    bac = Bac()
    bac.lier(Site.IMPOTS)
    bac.coproprietaires.muets = {Site.URSSAF}
    droits = Droits(bac.rattachements.lister("c"))
    affichage = asyncio.run(composer_tableau_de_bord(bac.ports, Politiques(), ALPHA, droits))
    assert affichage.paiements_muets == ()


@pytest.mark.parametrize(
    ("fautive", "attendu"),
    [
        (Politiques(paiement_visible=lambda _p: True), (["D2", "I1", "D1"], ["D3", "U1", "D4"])),
        (
            Politiques(perimetre=lambda _actif, _droits: (ALPHA, BETA)),
            (["D2", "D5", "I1", "D1"], ["D3", "U1"]),
        ),
        (
            Politiques(
                creance_visible=lambda site, droits, siren, une: (
                    creance_visible(site, droits, siren, une) and une.siret == A1
                )
            ),
            (["I1", "D1"], ["D3", "U1"]),
        ),
    ],
    ids=["TDB-19 transfers shown", "TDB-13 two companies", "TDB-12 one establishment"],
)
def test_replacing_one_policy_is_enough_to_go_wrong(
    fautive: Politiques, attendu: tuple[list[str], list[str]]
) -> None:
    """Each mutant of the dashboard is visible on the screen: no second judgement hides it."""
    assert references(montrer(*TOUS, politiques=fautive)) == attendu
