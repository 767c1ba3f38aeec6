"""The role AGE: who delegates it, what it brings, how it is taken back."""

import asyncio

import pytest

from simulators.portailpro.cas_usage.deleguer import deleguer, lister_roles, retirer_delegation
from simulators.portailpro.cas_usage.relire_habilitations import relire_habilitations
from simulators.portailpro.cas_usage.visite import Droits, Visite
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import DelegationRefusee, MotifDeDelegation
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.roles import droits_du_role, est_age
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.role import RoleAge
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import ALPHA, BETA
from simulators.portailpro.tests.en_memoire import Bac

GENS = {
    nom: Compte(nom, f"{nom}@alpha.example", nom.capitalize(), "Alpha", ALPHA)
    for nom in ("denis", "bruno", "chloe")
}


@pytest.fixture
def bac() -> Bac:
    """Three accounts; Denis is AGE of ALPHA."""
    bac = Bac()
    bac.comptes.par_courriel.update({compte.courriel: compte for compte in GENS.values()})
    bac.roles.ajouter(RoleAge("denis", ALPHA))
    return bac


def visiter(bac: Bac, nom: str) -> Visite:
    """A person at work, with the rights of this moment."""
    droits = asyncio.run(relire_habilitations(bac.ports, Politiques(), nom))
    return Visite("session", GENS[nom], droits)


def donner(bac: Bac, de: str, a: str, siren: Siren = ALPHA) -> MotifDeDelegation | None:
    """Delegate; the reason of the refusal, or None."""
    try:
        deleguer(bac.ports, Politiques(), visiter(bac, de), siren, a)
    except DelegationRefusee as refus:
        return refus.motif
    return None


def test_the_delegate_receives_the_rights_of_the_role_and_none_of_customs(bac: Bac) -> None:
    """Taxes and Urssaf, for the company of the role (HAB-01, HAB-02)."""
    assert donner(bac, "denis", " Bruno@ALPHA.example ") is None
    held = visiter(bac, "bruno").droits.habilitations
    assert {(h.site, h.droit) for h in held} == {
        (site, droit) for site in (Site.IMPOTS, Site.URSSAF) for droit in ("payer", "declarer")
    }
    assert {h.siren for h in held} == {ALPHA}
    assert visiter(bac, "chloe").droits.habilitations == ()


@pytest.mark.parametrize(
    ("de", "a", "siren", "motif"),
    [
        ("bruno", "chloe@alpha.example", ALPHA, MotifDeDelegation.SANS_ROLE),
        ("denis", "chloe@alpha.example", BETA, MotifDeDelegation.SANS_ROLE),
        ("denis", "personne@alpha.example", ALPHA, MotifDeDelegation.INCONNU),
        ("denis", "denis@alpha.example", ALPHA, MotifDeDelegation.DEJA_AGE),
    ],
)
def test_what_is_refused(bac: Bac, de: str, a: str, siren: Siren, motif: MotifDeDelegation) -> None:
    """Each refusal has its reason, and nothing is written."""
    assert donner(bac, de, a, siren) is motif
    assert bac.roles.roles == [RoleAge("denis", ALPHA)]


def test_a_withdrawal_takes_back_what_follows_from_it(bac: Bac) -> None:
    """Denis to Bruno to Chloé: without Bruno, Chloé holds it from nobody."""
    donner(bac, "denis", "bruno@alpha.example")
    donner(bac, "bruno", "chloe@alpha.example")
    retirer_delegation(bac.ports, Politiques(), visiter(bac, "denis"), ALPHA, "bruno@alpha.example")
    assert bac.roles.roles == [RoleAge("denis", ALPHA)]


@pytest.mark.parametrize("courriel", ["denis@alpha.example", "chloe@alpha.example", "personne@alpha.example"])
def test_only_what_one_has_given_is_taken_back(bac: Bac, courriel: str) -> None:
    """Bruno takes back neither the role of Denis nor one that he did not delegate."""
    donner(bac, "denis", "bruno@alpha.example")
    donner(bac, "denis", "chloe@alpha.example")
    with pytest.raises(DelegationRefusee) as refus:
        retirer_delegation(bac.ports, Politiques(), visiter(bac, "bruno"), ALPHA, courriel)
    assert refus.value.motif is MotifDeDelegation.PAS_DE_LUI
    assert len(bac.roles.roles) == 3


def test_the_page_tells_who_delegated_and_what_may_be_taken_back(bac: Bac) -> None:
    """Bruno's delegation is Denis's to take back, not Bruno's own."""
    donner(bac, "denis", "bruno@alpha.example")
    for nom, retirables in (("denis", [False, True]), ("bruno", [False, False])):
        told = lister_roles(bac.ports, visiter(bac, nom), ALPHA)
        assert [(un.titulaire.id, un.delegue_par and un.delegue_par.id) for un in told] == [
            ("denis", None),
            ("bruno", "denis"),
        ]
        assert [un.retirable for un in told] == retirables


def test_a_standing_at_customs_is_no_role_here() -> None:
    """Correspondant, even « AGE » of customs: not AGE of the portal (CPT-03)."""
    standings = [Habilitation(Site.DOUANE, "COMPTE-ENTREPRISE", d, ALPHA) for d in ("age", "correspondant")]
    assert not est_age((), standings, ALPHA)
    assert est_age((RoleAge("c", ALPHA),), (), ALPHA)
    assert not est_age((RoleAge("c", ALPHA),), (), BETA)


def test_the_role_brings_no_right_of_customs() -> None:
    """Held at first or by delegation (HAB-02)."""
    for role in (RoleAge("c", ALPHA), RoleAge("c", ALPHA, "d")):
        assert Site.DOUANE not in {h.site for h in droits_du_role(role)}


def test_the_rights_of_the_role_come_after_those_that_were_read() -> None:
    """What the co-owners tell stays apart from what the role adds (AUT-14)."""
    lue = Habilitation(Site.IMPOTS, "COMPTE-FISCAL", "payer", BETA)
    droits = Droits(lues=(lue,), du_role=tuple(droits_du_role(RoleAge("c", ALPHA))))
    assert droits.habilitations[0] == lue
    assert len(droits.habilitations) == 5
