"""Choosing the company to work on."""

import pytest

from simulators.portailpro.cas_usage.choisir_siren import (
    choisir_siren,
    has_perdu_son_entreprise,
    proposer_entreprises,
    trouver_siren_actif,
)
from simulators.portailpro.cas_usage.visite import Droits, Visite
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import SirenRefuse
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import ALPHA, B1, BETA, droit
from simulators.portailpro.tests.en_memoire import Bac

COMPTE = Compte("c", "bruno@alpha.example", "Bruno", "Lacaze", ALPHA)
JUGE = Politiques()


def visite(*tenus: Habilitation, muets: frozenset[Site] = frozenset()) -> Visite:
    """Bruno, registered on ALPHA, with these rights."""
    return Visite("session", COMPTE, Droits(lues=tenus, muets=muets))


DEUX = visite(droit("telepayer", B1, "BETA"))


def test_a_single_company_is_taken_by_itself() -> None:
    """Without a second company, nothing is asked (AMB-13)."""
    bac = Bac()
    assert trouver_siren_actif(bac.ports, JUGE, visite()) == ALPHA


def test_two_companies_must_be_chosen_from() -> None:
    """Nothing is active until the person has chosen; then it is what they chose (CPT-16)."""
    bac = Bac()
    assert trouver_siren_actif(bac.ports, JUGE, DEUX) is None
    choisir_siren(bac.ports, JUGE, DEUX, BETA)
    assert trouver_siren_actif(bac.ports, JUGE, DEUX) == BETA


def test_a_portal_that_asks_nothing_takes_the_first_company() -> None:
    """The mutant of CPT-16 is seen: ALPHA is active without any choice."""
    mutant = Politiques(choix_requis=lambda _proposes: False)
    assert trouver_siren_actif(Bac().ports, mutant, DEUX) == ALPHA


def test_a_company_that_is_not_proposed_cannot_be_chosen() -> None:
    """A forged choice is refused, and leaves nothing behind."""
    bac = Bac()
    with pytest.raises(SirenRefuse, match=BETA.chiffres):
        choisir_siren(bac.ports, JUGE, visite(), BETA)
    assert bac.sirens.choix == {}


def test_a_company_whose_last_right_is_withdrawn_is_left_for_a_new_choice() -> None:
    """The choice is judged again at each request, and nobody is moved to another company unasked (HAB-15)."""
    bac = Bac()
    choisir_siren(bac.ports, JUGE, DEUX, BETA)
    assert not has_perdu_son_entreprise(bac.ports, JUGE, DEUX)
    assert trouver_siren_actif(bac.ports, JUGE, visite()) is None
    assert has_perdu_son_entreprise(bac.ports, JUGE, visite())
    choisir_siren(bac.ports, JUGE, visite(), ALPHA)
    assert trouver_siren_actif(bac.ports, JUGE, visite()) == ALPHA


def test_a_silent_site_does_not_undo_an_earlier_choice() -> None:
    """The person keeps working on BETA; nothing is decided for good while a site is silent."""
    bac, muette = Bac(), visite(muets=frozenset({Site.DOUANE}))
    choisir_siren(bac.ports, JUGE, DEUX, BETA)
    assert trouver_siren_actif(bac.ports, JUGE, muette) == BETA
    neuf = Bac()
    assert trouver_siren_actif(neuf.ports, JUGE, muette) == ALPHA
    assert neuf.sirens.choix == {}


def test_companies_are_named_by_the_co_owners() -> None:
    """The registration comes first; a company that no right names is called Entreprise."""
    proposees = proposer_entreprises(JUGE, DEUX)
    assert [(e.nom, e.siren) for e in proposees] == [("Entreprise", ALPHA), ("BETA", BETA)]
