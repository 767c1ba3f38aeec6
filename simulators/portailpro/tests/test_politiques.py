"""The judgements of the portal, one by one, and the reason for which each refuses."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.portailpro.domaine.creance import Moyen
from simulators.portailpro.domaine.habilitation import regrouper_par_siren
from simulators.portailpro.domaine.identifiants import Siren, Siret
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement
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

JUGE = Politiques()
PAYEURS = {Site.DOUANE: "telepayer", Site.IMPOTS: "fiscal_payer", Site.URSSAF: "cotisant_payer"}
LIGNES = {
    "delta_lire": "Dédouanement", "delta_declarer": "Dédouanement",
    "ciel_alcool_lire": "Contribution indirecte", "ciel_tabac_declarer": "Contribution indirecte",
    "isope_lire": "TICPE", "isope_dom_declarer": "TICPE-DOM", "domino_declarer": "Octroi de mer",
    "fiscal_declarer": "Déclarations fiscales", "cotisant_declarer": "Déclarations sociales",
}  # fmt: skip
ORDRE = (
    "Déclarations fiscales", "Déclarations sociales", "Contribution indirecte", "Dédouanement",
    "Octroi de mer", "TICPE", "TICPE-DOM",
)  # fmt: skip
noms_de_droits = st.sets(st.sampled_from(sorted(DROITS)))
lieux = st.sampled_from((A1, A2, B1))


@given(noms_de_droits, st.sampled_from(Site))
def test_a_debt_is_seen_by_who_may_pay_it_at_its_own_site(noms: set[str], site: Site) -> None:
    """For every set of rights, only the right to pay of the site that holds the debt shows it (HAB-07)."""
    visible = JUGE.creance_visible(site, [droit(n) for n in noms], ALPHA, creance("X", site))
    assert visible == (PAYEURS[site] in noms)


@pytest.mark.parametrize("paiement", [None, SEPA])
def test_the_history_is_judged_like_the_debts_in_progress(paiement: object) -> None:
    """Adhérer alone shows neither a debt to pay nor a paid one; télépayer shows both (TDB-09)."""
    une = creance("X", paiement=SEPA if paiement else None)
    assert not JUGE.creance_visible(Site.DOUANE, [droit("adherer")], ALPHA, une)
    assert JUGE.creance_visible(Site.DOUANE, [droit("telepayer")], ALPHA, une)


def test_a_right_of_the_same_name_at_another_site_opens_nothing() -> None:
    """Were impots to tell of a right called like that of customs, it would open nothing there (HAB-07)."""
    homonymes = [replace(droit(nom), site=Site.IMPOTS) for nom in ("telepayer", "delta_lire")]
    assert not JUGE.creance_visible(Site.DOUANE, homonymes, ALPHA, creance("X"))
    assert JUGE.lignes_de_declaration(homonymes, ALPHA) == ()


def test_a_right_on_one_establishment_shows_the_debts_of_the_whole_company() -> None:
    """Télépayer on A1 shows the debt of A2 (TDB-12)."""
    assert JUGE.creance_visible(Site.DOUANE, [droit("telepayer", A1)], ALPHA, creance("X", siret=A2))


def test_a_right_on_another_company_shows_nothing() -> None:
    """Télépayer on B1 shows no debt of ALPHA, and a debt of BETA never shows under ALPHA (TDB-13)."""
    assert not JUGE.creance_visible(Site.DOUANE, [droit("telepayer", B1)], ALPHA, creance("X"))
    assert not JUGE.creance_visible(
        Site.DOUANE, [droit("telepayer", A1), droit("telepayer", B1)], ALPHA, creance("X", siret=B1)
    )


@given(st.lists(st.tuples(st.sampled_from(sorted(DROITS)), lieux)))
def test_the_perimeter_is_the_active_company_whatever_the_rights(tenus: list[tuple[str, Siret]]) -> None:
    """No set of rights adds a second company to a dashboard (TDB-13)."""
    assert JUGE.perimetre(BETA, [droit(n, lieu) for n, lieu in tenus]) == (BETA,)


@pytest.mark.parametrize("moyen", Moyen)
def test_only_transfers_are_hidden_from_the_history(moyen: Moyen) -> None:
    """A payment shows if and only if it is no bank transfer (TDB-19)."""
    paiement = type(VIREMENT)(moyen, 1000, VIREMENT.regle_le)
    assert JUGE.paiement_visible(paiement) == (moyen is not Moyen.VIREMENT)


@given(noms_de_droits)
def test_formalities_follow_the_rights_and_customs_come_last(noms: set[str]) -> None:
    """The lines are exactly those of the rights held, reading being enough for customs (DEC-07, DEC-12)."""
    lignes = JUGE.lignes_de_declaration([droit(n) for n in noms], ALPHA)
    demarches = [ligne.demarche for ligne in lignes]
    assert set(demarches) == {LIGNES[n] for n in noms & LIGNES.keys()}
    assert len(demarches) == len(set(demarches))
    assert demarches == [d for d in ORDRE if d in demarches]


def test_the_customs_line_opens_delta_g() -> None:
    """Dédouanement leads to the page of DELTA-G, and no right on BETA brings it under ALPHA (DEC-07)."""
    (ligne,) = JUGE.lignes_de_declaration([droit("delta_lire")], ALPHA)
    assert (ligne.site, ligne.chemin) == (Site.DOUANE, "/delta-g")
    assert JUGE.lignes_de_declaration([droit("delta_lire", B1)], ALPHA) == ()


@given(noms_de_droits)
def test_no_right_brings_an_h7_line(noms: set[str]) -> None:
    """Whatever the rights, no line speaks of H7 or leads to it (DEC-16)."""
    lignes = JUGE.lignes_de_declaration([droit(n) for n in noms], ALPHA)
    assert not any("h7" in (ligne.demarche + ligne.chemin).lower() for ligne in lignes)


@given(st.lists(st.tuples(st.sampled_from(sorted(DROITS)), lieux)))
def test_the_proposed_companies_are_the_registered_one_then_those_of_every_right(
    tenus: list[tuple[str, Siret]],
) -> None:
    """Registration first, each company of a right once, nothing else (AMB-13)."""
    proposes = JUGE.sirens_proposes(ALPHA, [droit(n, lieu) for n, lieu in tenus])
    assert proposes[0] == ALPHA
    assert sorted(proposes) == sorted({ALPHA} | {lieu.siren for _, lieu in tenus})


def test_a_choice_is_asked_from_two_companies_on() -> None:
    """One company is taken by itself, two are not (CPT-16)."""
    assert not JUGE.choix_requis((ALPHA,))
    assert JUGE.choix_requis((ALPHA, BETA))


def test_each_site_takes_one_account_and_leaves_the_others_free() -> None:
    """A douane link forbids a second douane one, not an impots one (CPT-17, AUT-02)."""
    existants = (Rattachement("c", Site.DOUANE, "iss", "sub"),)
    assert JUGE.rattachement_permis((), Site.DOUANE)
    assert not JUGE.rattachement_permis(existants, Site.DOUANE)
    assert JUGE.rattachement_permis(existants, Site.IMPOTS)


def test_rights_are_read_again_when_announced_or_after_five_seconds() -> None:
    """An announcement acts at once; without one, 5 s are the limit (HAB-15, AMB-18)."""
    assert not JUGE.habilitations_perimees(4.9, False)
    assert JUGE.habilitations_perimees(5.0, False)
    assert JUGE.habilitations_perimees(0.0, True)


def test_rights_are_grouped_by_company_not_by_establishment() -> None:
    """A1, A2 and B1 make two groups, and no right is lost (CPT-15)."""
    tenus = [
        droit("delta_lire", A1),
        droit("telepayer", A2),
        droit("telepayer", B1),
        droit("fiscal_payer", BETA),
    ]
    groupes = regrouper_par_siren(tenus)
    assert groupes == {ALPHA: tuple(tenus[:2]), BETA: tuple(tenus[2:])}


def test_replacing_one_policy_leaves_the_others() -> None:
    """A mutant differs from the reference by one judgement only."""
    mutant = replace(JUGE, paiement_visible=lambda _paiement: True)
    differents = [f.name for f in fields(JUGE) if getattr(mutant, f.name) is not getattr(JUGE, f.name)]
    assert differents == ["paiement_visible"]
    assert mutant.paiement_visible(VIREMENT)
    assert Siren("000176115") == ALPHA
