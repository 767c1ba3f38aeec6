"""A session that ends in mid-form: what was typed comes back, once, in time, to the same person."""

import re

import pytest

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_status
from simulators.coproprietaire.tests.monde import A1
from simulators.douane.tests.cas import CAS
from simulators.douane.tests.droits import COMPTE, PASSWORD, SITE, build_droit, enter, file, octroyer_a_bruno
from simulators.identity.sessions import IDLE_S
from simulators.identity.tests.browser import Browser, Page

ISOPE = next(cas for cas in CAS if cas.service == "ISOPE")
TYPED = {"siret": A1, "produit": "Essence", "volume": "12,5 & plus"}
KEPT = "Votre saisie a été gardée."


def _post_too_late(monde: Monde) -> tuple[Browser, Page]:
    """Bruno leaves the form open for half an hour, then posts it; the login page answers."""
    octroyer_a_bruno(monde, "declarer", service=ISOPE.service)
    browser = enter(monde)
    form = browser.get(monde.url(SITE, "/isope/declaration"))
    monde.world.clock.advance(IDLE_S)
    sent = {"csrf": form.hidden("csrf"), **TYPED}
    return browser, browser.follow(browser.post(monde.url(SITE, "/isope/declaration"), sent))


def test_what_was_typed_comes_back_after_the_login(monde: Monde) -> None:
    """The login leads back to the form, filled again; nothing was filed meanwhile."""
    browser, login = _post_too_late(monde)
    assert read_heading(login) == "Se connecter à douane.gouv"
    page = browser.follow(monde.fill_login(browser, login, COMPTE, PASSWORD))
    assert (read_heading(page), read_status(page)) == ("Nouvelle déclaration", KEPT)
    assert 'value="12,5 &amp; plus"' in page.text
    assert re.search('<option value="Essence" selected', page.text)
    assert "Aucune déclaration." in browser.get(monde.url(SITE, "/isope")).text


def test_it_can_then_be_filed(monde: Monde) -> None:
    """The form that came back is a form like another."""
    browser, login = _post_too_late(monde)
    browser.follow(monde.fill_login(browser, login, COMPTE, PASSWORD))
    page = file(monde, browser, "/isope", {**TYPED, "volume": "12,5"})
    assert read_status(page) == "Déclaration ISOPE-2026-0001 déposée."


def test_it_comes_back_once(monde: Monde) -> None:
    """The next form is empty, and the cookie has gone."""
    browser, login = _post_too_late(monde)
    browser.follow(monde.fill_login(browser, login, COMPTE, PASSWORD))
    page = browser.get(monde.url(SITE, "/isope/declaration"))
    assert (read_status(page), "12,5 &amp; plus" in page.text) == ("", False)
    assert not any("__Host-brouillon" in jar for jar in browser.jars.values())


def test_it_is_for_the_same_account(monde: Monde) -> None:
    """Somebody else who logs in with that browser does not see it."""
    browser, login = _post_too_late(monde)
    monde.run(octroyer(monde.ctx(SITE), "cmarchand", build_droit("declarer", service=ISOPE.service)))
    page = browser.follow(monde.fill_login(browser, login, "cmarchand", "chloe douane"))
    assert (read_heading(page), read_status(page)) == ("Nouvelle déclaration", "")
    assert "12,5 &amp; plus" not in page.text


@pytest.mark.parametrize(("seconds", "kept"), [(15 * 60 - 1, True), (15 * 60, False)])
def test_it_is_kept_a_quarter_of_an_hour(monde: Monde, seconds: int, kept: bool) -> None:
    """One second before, it is there; then it is not."""
    browser, _ = _post_too_late(monde)
    monde.world.clock.advance(seconds)
    login = browser.get(monde.url(SITE, "/connexion?retour=/isope/declaration"))
    page = browser.follow(monde.fill_login(browser, login, COMPTE, PASSWORD))
    assert (read_status(page) == KEPT) is kept


def test_it_is_for_the_same_form(monde: Monde) -> None:
    """The form of another application does not take it, and leaves it where it is."""
    browser, _ = _post_too_late(monde)
    octroyer_a_bruno(monde, "declarer", service="ISOPE-DOM")
    monde.log_in(SITE, COMPTE, PASSWORD, browser)
    assert read_status(browser.get(monde.url(SITE, "/isope-dom/declaration"))) == ""
    assert read_status(browser.get(monde.url(SITE, "/isope/declaration"))) == KEPT


def test_only_a_form_of_that_session_is_kept(monde: Monde) -> None:
    """A post without the token of the session that ended is refused, one without any session is forgotten."""
    octroyer_a_bruno(monde, "declarer", service=ISOPE.service)
    browser = enter(monde)
    monde.world.clock.advance(IDLE_S)
    url = monde.url(SITE, "/isope/declaration")
    assert browser.post(url, {"csrf": "faux", **TYPED}).status == 403
    stranger = Browser()
    login = stranger.post(url, TYPED)
    assert (login.status, "set-cookie" in login.headers) == (303, False)
