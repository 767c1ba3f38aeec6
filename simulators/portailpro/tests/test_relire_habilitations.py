"""Knowing the rights of a person at this very moment."""

import asyncio

from simulators.portailpro.cas_usage.noter_annonce import noter_annonce
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.cas_usage.relire_habilitations import relire_habilitations
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import droit
from simulators.portailpro.tests.en_memoire import Bac, CoproprietairesEnMemoire

TELEPAYER, PAYER = droit("telepayer"), droit("fiscal_payer")


def lire(bac: Bac, politiques: Politiques | None = None) -> Droits:
    """The rights of the account `c`, as a request reads them."""
    return asyncio.run(relire_habilitations(bac.ports, politiques or Politiques(), "c"))


def bac_rattache() -> Bac:
    """An account linked with douane and impots, with one right at each."""
    bac = Bac()
    bac.lier(Site.DOUANE, Site.IMPOTS)
    bac.coproprietaires.habilitations = {Site.DOUANE: (TELEPAYER,), Site.IMPOTS: (PAYER,)}
    return bac


def test_all_rights_of_all_linked_sites_are_read() -> None:
    """Every linked site is asked, an unlinked one is not (CPT-15)."""
    bac = bac_rattache()
    assert lire(bac).habilitations == (TELEPAYER, PAYER)
    assert set(bac.coproprietaires.lectures) == {Site.DOUANE, Site.IMPOTS}


def test_a_fresh_reading_is_not_asked_again() -> None:
    """Under five seconds and without announcement, no site is asked twice."""
    bac = bac_rattache()
    lire(bac)
    bac.avancer(4.9)
    lire(bac)
    assert len(bac.coproprietaires.lectures) == 2


def test_an_announced_withdrawal_acts_on_the_next_request() -> None:
    """The right is gone at once, and only the site that announced is asked again (HAB-15)."""
    bac = bac_rattache()
    lire(bac)
    bac.coproprietaires.habilitations[Site.DOUANE] = ()
    assert lire(bac).habilitations == (TELEPAYER, PAYER)
    assert noter_annonce(bac.ports, "iss-douane", "sub-douane")
    assert lire(bac).habilitations == (PAYER,)
    assert bac.coproprietaires.lectures.count(Site.IMPOTS) == 1


def test_a_lost_announcement_is_made_up_for_within_five_seconds() -> None:
    """Without any announcement, the right is gone five seconds of the world's clock later (HAB-15)."""
    bac = bac_rattache()
    lire(bac)
    bac.coproprietaires.habilitations[Site.DOUANE] = ()
    bac.avancer(5)
    assert lire(bac).habilitations == (PAYER,)


def test_a_policy_that_never_rereads_keeps_a_withdrawn_right() -> None:
    """The mutant of HAB-15 is seen: with a cache of fifteen minutes the right stays."""
    bac, mutant = bac_rattache(), Politiques(habilitations_perimees=lambda age_s, _annoncee: age_s > 900)
    lire(bac, mutant)
    bac.coproprietaires.habilitations[Site.DOUANE] = ()
    noter_annonce(bac.ports, "iss-douane", "sub-douane")
    bac.avancer(60)
    assert TELEPAYER in lire(bac, mutant).habilitations


def test_a_change_announced_while_the_answer_travels_is_not_lost() -> None:
    """A reading that began before an announcement is stale as soon as it arrives."""

    class Annonceur(CoproprietairesEnMemoire):
        async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
            releve = await super().lire_habilitations(rattachement)
            if self.habilitations.pop(rattachement.site, None):
                noter_annonce(bac.ports, rattachement.iss, rattachement.sub)
            return releve

    bac = Bac(coproprietaires=Annonceur(habilitations={Site.DOUANE: (TELEPAYER,)}))
    bac.lier(Site.DOUANE)
    assert lire(bac).habilitations == (TELEPAYER,)
    assert lire(bac).habilitations == ()


def test_a_silent_site_brings_no_right_and_leaves_the_others() -> None:
    """What cannot be confirmed is not granted, even if it was read before; the failure is noted."""
    bac = bac_rattache()
    lire(bac)
    bac.coproprietaires.muets = {Site.DOUANE}
    bac.avancer(6)
    droits = lire(bac)
    assert (droits.habilitations, droits.muets) == ((PAYER,), frozenset({Site.DOUANE}))
    assert bac.notes == ["habilitations non lues : douane.gouv"]


def test_an_announcement_about_nobody_is_said_to_be_so() -> None:
    """An announcement for an account linked to nobody changes nothing."""
    bac = bac_rattache()
    lire(bac)
    assert not noter_annonce(bac.ports, "iss-douane", "quelqu'un d'autre")
    lire(bac)
    assert len(bac.coproprietaires.lectures) == 2


def test_the_name_that_the_site_gives_is_kept() -> None:
    """The link shows the identifier under which the co-owner knows its account."""
    bac = Bac()
    bac.rattachements.ajouter(Rattachement("c", Site.DOUANE, "iss", "sub"))
    lire(bac)
    assert bac.rattachements.lister("c")[0].identifiant == "blacaze"
