"""The account of customs that one click creates: linked, or not at all (AUT-08)."""

import asyncio

import pytest

from simulators.portailpro.cas_usage.creer_compte_douane import creer_compte_douane
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import Motif, RattachementRefuse
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import ALPHA
from simulators.portailpro.tests.en_memoire import Bac

COMPTE = Compte("c", "eve@alpha.example", "Ève", "O'Neil", ALPHA)


def cliquer(bac: Bac) -> None:
    """Press the button."""
    asyncio.run(creer_compte_douane(bac.ports, Politiques(), COMPTE))


def refus(bac: Bac) -> Motif:
    """Why the click came to nothing."""
    with pytest.raises(RattachementRefuse) as levee:
        cliquer(bac)
    return levee.value.motif


def test_one_click_opens_and_links() -> None:
    """The account exists at customs, and is linked here."""
    bac = Bac()
    cliquer(bac)
    assert bac.coproprietaires.ouverts == {"demande": "c"}
    assert [un.site for un in bac.rattachements.lister("c")] == [Site.DOUANE]


def test_who_has_a_linked_account_gets_no_other() -> None:
    """Customs are not even asked (CPT-17, AMB-16)."""
    bac = Bac()
    bac.lier(Site.DOUANE)
    assert refus(bac) is Motif.DEJA_RATTACHE
    assert bac.coproprietaires.ouverts == {}


def test_a_known_address_is_no_silence() -> None:
    """The person is told to link the account that exists."""
    bac = Bac()
    bac.coproprietaires.adresses_connues.add(COMPTE.courriel)
    assert refus(bac) is Motif.ADRESSE_CONNUE
    assert bac.rattachements.lister("c") == ()


def test_a_lost_answer_is_undone() -> None:
    """Opened, then the answer is lost: nothing remains on either side."""
    bac = Bac()
    bac.coproprietaires.ecrit_avant_de_se_taire = True
    assert refus(bac) is Motif.COMPTE_NON_CREE
    assert (bac.coproprietaires.ouverts, bac.rattachements.lister("c")) == ({}, ())


def test_a_customs_that_stays_silent_is_noted() -> None:
    """Nothing is linked, and the journal says that something may remain there."""
    bac = Bac()
    bac.coproprietaires.muets.add(Site.DOUANE)
    assert refus(bac) is Motif.COMPTE_NON_CREE
    assert any("peut-être" in note for note in bac.notes)


def test_clicked_twice_at_once_it_is_linked_once() -> None:
    """The second click finds the link of the first, and undoes nothing."""
    bac = Bac()
    cliquer(bac)
    (lien,) = bac.rattachements.lister("c")
    asyncio.run(creer_compte_douane(bac.ports, Politiques(rattachement_permis=lambda _e, _s: True), COMPTE))
    assert bac.rattachements.lister("c") == (lien,)
    assert bac.coproprietaires.ouverts == {"demande": "c"}


def test_an_account_that_somebody_else_has_linked_is_undone() -> None:
    """The link is refused here: what was opened there goes too."""
    bac = Bac()
    bac.rattachements.liens.append(Rattachement("autre", Site.DOUANE, "iss-douane", "sub-c", "d1"))
    assert refus(bac) is Motif.RATTACHE_AILLEURS
    assert bac.coproprietaires.ouverts == {}
