"""Passing between the portal and a co-owner without typing anything (AUT-03), for linked accounts only."""

import pytest

from simulators.coproprietaire.actes import enregistrer_lien
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading, read_status
from simulators.coproprietaire.tests.monde import BRUNO
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.subjects import pairwise_sub
from simulators.identity.tests.browser import Browser

SITE, COMPTE, PASSWORD = "impots", "blacaze.impots", "bruno impots"
ESPACE = "/espace-personnel"


def _link(monde: Monde, site: str = SITE, compte: str = COMPTE) -> None:
    """Both sides, as the launch does."""
    there, here = monde.ctx("portailpro"), monde.ctx(site)
    enregistrer_lien(here, compte, there.origin, pairwise_sub(there, BRUNO, site))
    there.memory[f"lien.{here.origin}.{monde.read_sub(site, compte)}"] = BRUNO


def _initiate(monde: Monde, target: str, site: str = SITE) -> str:
    return compute_initiate_url(monde.ctx("portailpro"), site, target)


def test_from_the_portal_to_a_linked_site(monde: Monde) -> None:
    """Logged in at the portal, the person arrives in their personal space without a form."""
    _link(monde)
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    page = browser.follow(browser.get(_initiate(monde, monde.url(SITE, ESPACE))))
    assert page.url == monde.url(SITE, ESPACE)
    assert "Connecté : Bruno Lacaze" in page.text


def test_from_a_linked_site_to_the_portal(monde: Monde) -> None:
    """The other way round, by the link of the personal space."""
    _link(monde)
    browser = monde.log_in(SITE, COMPTE, PASSWORD)
    target = monde.url("portailpro", "/tableau-de-bord")
    page = browser.follow(browser.get(compute_initiate_url(monde.ctx(SITE), "portailpro", target)))
    assert page.text == f"tableau de bord de {BRUNO}"


def test_from_one_co_owner_to_another(monde: Monde) -> None:
    """Through the portal, which opens a session of its own on the way."""
    _link(monde)
    _link(monde, "urssaf", "blacaze.urssaf")
    browser = monde.log_in(SITE, COMPTE, PASSWORD)
    target = monde.url("urssaf", ESPACE)
    page = browser.follow(browser.get(compute_initiate_url(monde.ctx(SITE), "portailpro", target)))
    assert page.url == target
    assert "blacaze.urssaf" in page.text


def test_an_account_that_is_not_linked_does_not_pass(monde: Monde) -> None:
    """Equal e-mail addresses link nothing: the site's own form, and the reason (AUT-01)."""
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    page = browser.follow(browser.get(_initiate(monde, monde.url(SITE, ESPACE))))
    assert read_heading(page) == "Se connecter à impots.gouv"
    assert read_alert(page) == "Votre compte portailpro n'est rattaché à aucun compte impots.gouv."


def test_the_link_of_someone_else_opens_nothing(monde: Monde) -> None:
    """Chloé's account is linked to another account of the portal: Bruno does not enter by it."""
    enregistrer_lien(monde.ctx(SITE), "cmarchand.impots", monde.url("portailpro"), "chloe")
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    page = browser.follow(browser.get(_initiate(monde, monde.url(SITE, ESPACE))))
    assert read_alert(page) == "Votre compte portailpro n'est rattaché à aucun compte impots.gouv."


def test_nobody_at_the_portal_means_the_form(monde: Monde) -> None:
    """A passage without a session at the portal ends at the site's own form, then where it was going."""
    browser = Browser()
    form = browser.follow(browser.get(_initiate(monde, monde.url(SITE, ESPACE))))
    assert read_heading(form) == "Se connecter à impots.gouv"
    assert read_status(form) == "Connectez-vous pour continuer."
    page = browser.follow(monde.fill_login(browser, form, COMPTE, PASSWORD))
    assert page.url == monde.url(SITE, ESPACE)


@pytest.mark.parametrize("path", ["/h7", "/espace-personnel/", "/espace-personnel?x=1", "/connexion"])
def test_a_link_leads_to_listed_addresses_only(monde: Monde, path: str) -> None:
    """400 for any other, were it a page of the site; H7 is none (DEC-16)."""
    page = Browser().get(_initiate(monde, monde.url(SITE, path)))
    assert (page.status, read_heading(page)) == (400, "Lien refusé")
    assert any("lien-cible-inconnue" in note for note in _notes(monde))


def test_a_link_of_an_unknown_site_is_refused(monde: Monde) -> None:
    """Only the portal is listened to: not even a neighbour."""
    stranger = compute_initiate_url(monde.ctx("urssaf"), SITE, monde.url(SITE, ESPACE))
    page = Browser().get(stranger)
    assert (page.status, read_heading(page)) == (400, "Lien refusé")
    assert any("lien-emetteur-inconnu" in note for note in _notes(monde))


def _notes(monde: Monde) -> list[str]:
    return [entry.note for entry in monde.world.journal.after(0, SITE)]
