"""What a person does in Télépaiement, in a few lines for each gesture."""

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading, read_status
from simulators.identity.tests.browser import Browser, Page
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.etat import Paiement
from simulators.telepaiement.tests.douane import PASSWORD, write_droit

CARD = {"numero_carte": "0000 1111 2222 3333", "expiration": "03/26", "cryptogramme": "123"}


def go(monde: Monde, browser: Browser, path: str) -> Page:
    """A page of Télépaiement, wherever it leads."""
    return browser.follow(browser.get(monde.url("telepaiement", path)))


def enter_sepa(monde: Monde, *droits: tuple[str, str], compte: str = "blacaze") -> Browser:
    """A browser that has come in through customs, with these rights (right, SIRET)."""
    for droit, siret in droits:
        write_droit(monde.ctx("douane"), compte, droit, siret)
    browser = Browser()
    form = go(monde, browser, "/sepa")
    assert browser.follow(monde.fill_login(browser, form, compte, PASSWORD)).status == 200
    return browser


def enter_through_the_portal(monde: Monde, *droits: tuple[str, str]) -> Browser:
    """The same, customs' own session having been opened by the portal."""
    browser = enter_sepa(monde, *droits)
    monde.ctx("douane").store.run("UPDATE identity_session SET provider = 'portailpro'")
    browser.jars.pop(monde.url("telepaiement").removeprefix("http://"))
    assert go(monde, browser, "/sepa").status == 200
    return browser


def send(monde: Monde, browser: Browser, page: Page, **changes: str) -> Page:
    """Send the form of a page with its hidden fields, and what is typed or forged."""
    hidden = {name: page.hidden(name) for name in ("csrf", "montant", "numero")}
    return browser.follow(browser.post(page.url, hidden | changes))


def pay(monde: Monde, browser: Browser, reference: str, **changes: str) -> Page:
    """Open a debt and order its payment by the mandate M-1, unless the form is forged."""
    page = go(monde, browser, f"/sepa/creances/{reference}")
    return send(monde, browser, page, **{"mandat": "M-1", **changes})


def show_notice(
    monde: Monde, browser: Browser, reference: str, mot_de_passe: str = "bon mot de passe"
) -> Page:
    """Type both elements of a payment notice."""
    page = go(monde, browser, "/cb")
    return send(monde, browser, page, reference=reference, mot_de_passe=mot_de_passe)


def judge(page: Page) -> tuple[int, str, str]:
    """How a page refuses: its status, its heading, its alert."""
    return page.status, read_heading(page), read_alert(page)


def read_message(page: Page) -> str:
    """What a page confirms."""
    assert page.status == 200
    return read_status(page)


def read_paiement(monde: Monde, reference: str) -> Paiement | None:
    """What settled a debt, as it is kept."""
    creance = find_creance(monde.ctx("telepaiement"), reference)
    assert creance is not None
    return creance.paiement
