"""The personal space of customs leads to its services; a link from the portal may lead there too."""

from simulators.coproprietaire.actes import enregistrer_lien
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_links, read_table
from simulators.coproprietaire.tests.monde import BRUNO
from simulators.douane.tests.droits import COMPTE, PASSWORD, SITE, octroyer_a_bruno
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.subjects import pairwise_sub


def test_services_are_linked(monde: Monde) -> None:
    """DELTA-G here; Télépaiement through its own login, which asks customs again who the person is."""
    page = monde.log_in(SITE, COMPTE, PASSWORD).get(monde.url(SITE, "/espace-personnel"))
    links = read_links(page)
    assert links["DELTA-G"] == monde.url(SITE, "/delta-g")
    sepa = monde.url("telepaiement", "/sepa")
    assert links["Télépaiement SEPA"] == compute_initiate_url(monde.ctx(SITE), "telepaiement", sepa)


def test_rights_are_shown_in_plain_words(monde: Monde) -> None:
    """By service, right and establishment."""
    octroyer_a_bruno(monde, "declarer")
    octroyer_a_bruno(monde, "telepayer", service="TELEPAIEMENT-SEPA")
    page = monde.log_in(SITE, COMPTE, PASSWORD).get(monde.url(SITE, "/espace-personnel"))
    assert read_table(page, "Mes habilitations") == [
        ("DELTA-G", "Déclarer", "000 176 115 00012"),
        ("Télépaiement SEPA", "Télépayer", "000 176 115 00012"),
    ]


def _link(monde: Monde) -> None:
    there = monde.ctx("portailpro")
    enregistrer_lien(monde.ctx(SITE), COMPTE, there.origin, pairwise_sub(there, BRUNO, SITE))


def test_delta_g_opens_from_the_portal_without_typing(monde: Monde) -> None:
    """The line "Dédouanement" of the portal leads there (DEC-07)."""
    _link(monde)
    octroyer_a_bruno(monde, "declarer")
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    link = compute_initiate_url(monde.ctx("portailpro"), SITE, monde.url(SITE, "/delta-g"))
    page = browser.follow(browser.get(link))
    assert read_heading(page) == "DELTA-G"
    assert "Connecté : Bruno Lacaze" in page.text


def test_telepaiement_is_reached_through_its_own_login(monde: Monde) -> None:
    """Customs open their session, then hand over to Télépaiement, which asks them who it is."""
    _link(monde)
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    target = monde.url("telepaiement", "/sepa")
    page = browser.get(compute_initiate_url(monde.ctx("portailpro"), SITE, target))
    while page.status == 303 and not page.url.startswith(monde.url(SITE, "/login/callback")):
        page = browser.get(page.location)
    assert page.location == compute_initiate_url(monde.ctx(SITE), "telepaiement", target)
