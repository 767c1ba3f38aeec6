"""Detaching an account: both sides or none."""

import asyncio

from simulators.portailpro.cas_usage.detacher import detacher
from simulators.portailpro.cas_usage.relire_habilitations import relire_habilitations
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.errors import DetachementRefuse, Motif
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import ALPHA
from simulators.portailpro.tests.en_memoire import Bac

CLE = ("iss-douane", "sub-douane")
DROIT = Habilitation(Site.DOUANE, "DELTA-G", "declarer", ALPHA)


def tenter(bac: Bac, politiques: Politiques | None = None) -> Motif | None:
    """Detach customs from the account `c`; the reason of the refusal, or None when it succeeded."""
    try:
        asyncio.run(detacher(bac.ports, politiques or Politiques(), "c", Site.DOUANE))
    except DetachementRefuse as refus:
        return refus.motif
    return None


def lire(bac: Bac) -> Droits:
    """The rights of the account `c` at this moment."""
    return asyncio.run(relire_habilitations(bac.ports, Politiques(), "c"))


def test_neither_side_holds_the_link_any_more() -> None:
    """And the other sites keep theirs (AUT-02)."""
    bac = Bac()
    bac.lier(Site.DOUANE, Site.IMPOTS)
    assert tenter(bac) is None
    assert [un.site for un in bac.rattachements.lister("c")] == [Site.IMPOTS]
    assert bac.coproprietaires.liens == {("iss-impots", "sub-impots")}


def test_the_rights_of_the_site_are_gone_at_the_next_request() -> None:
    """Read a moment ago or not (HAB-03)."""
    bac = Bac()
    bac.lier(Site.DOUANE)
    bac.coproprietaires.habilitations = {Site.DOUANE: (DROIT,)}
    assert lire(bac).habilitations == (DROIT,)
    tenter(bac)
    assert lire(bac) == Droits()


def test_attached_again_the_account_brings_what_it_holds_then() -> None:
    """What was read before the detachment is not believed, however recent (HAB-08)."""
    bac = Bac()
    bac.lier(Site.DOUANE)
    bac.coproprietaires.habilitations = {Site.DOUANE: (DROIT,)}
    lire(bac)
    tenter(bac)
    bac.coproprietaires.habilitations = {}
    bac.lier(Site.DOUANE)
    assert lire(bac).habilitations == ()


def test_a_silent_site_leaves_the_link_whole() -> None:
    """Both sides still hold it, and the journal says why."""
    bac = Bac()
    bac.lier(Site.DOUANE)
    bac.coproprietaires.muets = {Site.DOUANE}
    assert tenter(bac) is Motif.SITE_MUET
    assert len(bac.rattachements.lister("c")) == 1
    assert CLE in bac.coproprietaires.liens
    assert len(bac.notes) == 2


def test_a_lost_answer_does_not_leave_half_a_link() -> None:
    """Asked again, the site says that nothing remains there."""
    bac = Bac()
    bac.lier(Site.DOUANE)
    bac.coproprietaires.reponses_perdues = 1
    assert tenter(bac) is None
    assert bac.rattachements.lister("c") == ()
    assert bac.coproprietaires.liens == set()


def test_what_is_not_linked_cannot_be_detached() -> None:
    """Nobody else loses a link."""
    bac = Bac()
    bac.lier(Site.IMPOTS)
    assert tenter(bac) is Motif.NON_RATTACHE
    assert len(bac.rattachements.lister("c")) == 1


def test_a_portal_that_forgets_on_its_side_only_is_seen() -> None:
    """The mutant of AUT-13: the co-owner still lets the person in."""
    bac = Bac()
    bac.lier(Site.DOUANE)
    assert tenter(bac, Politiques(efface_chez_le_coproprietaire=lambda _site: False)) is None
    assert CLE in bac.coproprietaires.liens
