"""Customs tell Télépaiement, and nobody else, through which portal the person came to them (PAI-15)."""

from simulators.coproprietaire.tests.bench import Monde
from simulators.douane.tests.droits import SITE, enter, enter_by_portal
from simulators.douane.tests.telepaiement import NAME
from simulators.identity.clients import Client
from simulators.identity.codes import Grant
from simulators.identity.jose import read_token
from simulators.identity.op.issue import issue_id_token
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.tests.browser import Browser


def _read_origine(monde: Monde, browser: Browser) -> str:
    link = compute_initiate_url(monde.ctx(SITE), NAME, monde.url(NAME, "/sepa"))
    return browser.follow(browser.get(link)).text


def test_a_login_at_customs_is_told_as_theirs(monde: Monde) -> None:
    """The password was typed at customs."""
    assert _read_origine(monde, enter(monde)) == "origine douane"


def test_a_passage_by_the_portal_is_told(monde: Monde) -> None:
    """The session of customs was opened on the word of the portal."""
    browser, _ = enter_by_portal(monde, "/espace-personnel")
    assert _read_origine(monde, browser) == "origine portailpro"


def test_a_login_in_the_middle_of_the_passage_is_told_as_theirs(monde: Monde) -> None:
    """Asked by Télépaiement with nobody logged in, customs have the password typed."""
    browser = Browser()
    login = browser.follow(browser.get(monde.url(NAME, "/sepa")))
    page = browser.follow(monde.fill_login(browser, login, "blacaze", "bruno douane"))
    assert page.text == "origine douane"


def test_the_latest_way_is_the_one_told(monde: Monde) -> None:
    """Led by the portal first, then logged in at customs in the same browser: Télépaiement hears of it."""
    browser, _ = enter_by_portal(monde, "/espace-personnel")
    assert _read_origine(monde, browser) == "origine portailpro"
    form = browser.get(monde.url(SITE, "/espace-personnel"))
    browser.post(monde.url(SITE, "/deconnexion"), {"csrf": form.hidden("csrf")})
    monde.log_in(SITE, "blacaze", "bruno douane", browser)
    assert _read_origine(monde, browser) == "origine douane"


def test_the_portal_is_told_nothing(monde: Monde) -> None:
    """The claim goes to the client that is registered for it, and to no other."""
    ctx = monde.ctx(SITE)
    grant = Grant("portailpro", "", "blacaze", "openid", "n", "c", 0, voucher="portailpro")
    for client, told in ((Client("portailpro"), ""), (Client(NAME, told_voucher=True), "portailpro")):
        token = read_token(issue_id_token(ctx, client, grant, "sub", {}))
        assert token is not None
        assert token.text("origine") == told
