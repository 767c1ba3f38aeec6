"""Attaching an account: both sides or none."""

import asyncio

import pytest

from simulators.portailpro.cas_usage.rattacher import rattacher
from simulators.portailpro.domaine.errors import Motif, RattachementRefuse
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.en_memoire import Bac

LIEN = Rattachement("c", Site.DOUANE, "iss-douane", "nouveau")
CLE = (LIEN.iss, LIEN.sub)


def tenter(bac: Bac, politiques: Politiques | None = None) -> Motif | None:
    """Attach LIEN; the reason of the refusal, or None when it succeeded."""
    try:
        asyncio.run(rattacher(bac.ports, politiques or Politiques(), LIEN, "jeton"))
    except RattachementRefuse as refus:
        return refus.motif
    return None


def test_a_link_is_held_by_both_sides() -> None:
    """Success means that the portal and the co-owner both hold it (CPT-14)."""
    bac = Bac()
    assert tenter(bac) is None
    assert bac.rattachements.lister("c") == (LIEN,)
    assert CLE in bac.coproprietaires.liens


def test_a_portal_that_keeps_the_link_to_itself_is_seen() -> None:
    """The mutant of CPT-14: announced as done, held by the portal only."""
    bac = Bac()
    assert tenter(bac, Politiques(enregistre_chez_le_coproprietaire=lambda _site: False)) is None
    assert bac.rattachements.lister("c") == (LIEN,)
    assert bac.coproprietaires.liens == set()


def test_a_second_account_of_a_site_is_refused_and_the_first_stays() -> None:
    """Even from a page left open in another tab (CPT-17)."""
    bac = Bac()
    bac.lier(Site.DOUANE)
    avant = bac.rattachements.lister("c")
    assert tenter(bac) is Motif.DEJA_RATTACHE
    assert bac.rattachements.lister("c") == avant
    assert CLE not in bac.coproprietaires.liens


def test_a_link_with_another_site_is_no_obstacle() -> None:
    """Impots linked, douane can still be (AUT-02)."""
    bac = Bac()
    bac.lier(Site.IMPOTS)
    assert tenter(bac) is None
    assert len(bac.rattachements.lister("c")) == 2


def test_what_the_other_side_refuses_is_undone_here() -> None:
    """An account that the co-owner has linked elsewhere leaves no half link (AMB-15)."""
    bac = Bac()
    bac.coproprietaires.refuse_le_lien = True
    assert tenter(bac) is Motif.RATTACHE_AILLEURS
    assert bac.rattachements.lister("c") == ()


def test_an_account_linked_here_to_someone_else_is_refused_without_asking_there() -> None:
    """Our own tables know it first."""
    bac = Bac()
    bac.rattachements.liens.append(Rattachement("d", Site.DOUANE, LIEN.iss, LIEN.sub))
    assert tenter(bac) is Motif.RATTACHE_AILLEURS
    assert bac.rattachements.trouver_compte(*CLE) == "d"


@pytest.mark.parametrize("ecrit", [False, True])
def test_a_silent_site_leaves_nothing_on_either_side(ecrit: bool) -> None:
    """Whether the site had written the link before falling silent or not, nothing remains (CPT-14)."""
    bac = Bac()
    bac.coproprietaires.ecrit_avant_de_se_taire = ecrit
    bac.coproprietaires.muets = set() if ecrit else {Site.DOUANE}
    assert tenter(bac) is Motif.SITE_MUET
    assert bac.rattachements.lister("c") == ()
    assert bac.coproprietaires.liens == set()


def test_what_could_not_be_undone_is_noted() -> None:
    """When the site stays silent, the journal says that a link may remain there."""
    bac = Bac()
    bac.coproprietaires.muets = {Site.DOUANE}
    tenter(bac)
    assert bac.notes[-1].startswith("lien peut-être resté chez douane.gouv")
