"""What is proper to Urssaf: its name, its one service, the scale of its rights."""

import pytest

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_links, read_table
from simulators.coproprietaire.tests.monde import A1, ALPHA
from simulators.core.errors import Problem
from simulators.identity.tests.browser import Browser
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren, Siret

SITE, SERVICE, COMPTE = "urssaf", "COMPTE-COTISANT", "blacaze.urssaf"


def test_the_site_has_its_name(monde: Monde) -> None:
    """Its home page and its login form carry it."""
    browser = Browser()
    assert read_heading(browser.get(monde.url(SITE, "/"))) == "urssaf.fr"


@pytest.mark.parametrize("droit", ["payer", "declarer"])
def test_its_rights_are_held_for_a_company(monde: Monde, droit: str) -> None:
    """Both rights of its service are given by SIREN, without any agreement before."""
    right = Habilitation(service=SERVICE, droit=droit, siren=Siren(ALPHA))
    monde.run(octroyer(monde.ctx(SITE), COMPTE, right))
    browser = monde.log_in(SITE, COMPTE, "bruno urssaf")
    lines = read_table(browser.get(monde.url(SITE, "/espace-personnel")), "Mes habilitations")
    assert lines is not None
    assert [line[2] for line in lines] == ["SIREN 000 176 115"]


def test_its_rights_are_not_held_for_an_establishment(monde: Monde) -> None:
    """422 that says on which scale the right is given."""
    with pytest.raises(Problem) as refused:
        monde.run(
            octroyer(monde.ctx(SITE), COMPTE, Habilitation(service=SERVICE, droit="payer", siret=Siret(A1)))
        )
    assert (refused.value.status, refused.value.field) == (422, "$.siren")


def test_its_personal_space_leads_to_no_customs_service(monde: Monde) -> None:
    """Neither DELTA-G nor Télépaiement: those are links of douane.gouv."""
    browser = monde.log_in(SITE, COMPTE, "bruno urssaf")
    links = read_links(browser.get(monde.url(SITE, "/espace-personnel")))
    assert set(links) == {"portailpro", "douane.gouv", "impots.gouv", "Créer un compte portailpro"} | {
        "Déclarations",
        "Paiements et mandats",
    }


def test_its_declarations_have_their_heading(monde: Monde) -> None:
    """Social declarations, with the way to net-entreprises, where employers file others."""
    right = Habilitation(service=SERVICE, droit="declarer", siren=Siren(ALPHA))
    monde.run(octroyer(monde.ctx(SITE), COMPTE, right))
    browser = monde.log_in(SITE, COMPTE, "bruno urssaf")
    page = browser.get(monde.url(SITE, "/declarations"))
    assert read_heading(page) == "Déclarations sociales"
    assert read_links(page) == {"net-entreprises": monde.url("net-entreprises", "/")}
