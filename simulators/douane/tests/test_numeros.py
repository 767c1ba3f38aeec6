"""A form files once: sent twice, after a lost answer, or after a new login in between."""

import pytest

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading, read_status, read_table
from simulators.coproprietaire.tests.monde import A1
from simulators.douane.tests.droits import COMPTE, PASSWORD, SITE, build_droit, enter, octroyer_a_bruno
from simulators.douane.tests.telepaiement import read_creances_recues
from simulators.identity.sessions import IDLE_S
from simulators.identity.tests.browser import Browser, Page

PATH = "/domino/declaration"
FILED = "Déclaration DOM-2026-0001 déposée."


def _show(monde: Monde) -> tuple[Browser, dict[str, str]]:
    """Bruno, and the form in front of him, filled."""
    octroyer_a_bruno(monde, "declarer", service="DOMINO")
    browser = enter(monde)
    return browser, _fill(browser.get(monde.url(SITE, PATH)))


def _fill(form: Page, valeur: str = "1000") -> dict[str, str]:
    hidden = {name: form.hidden(name) for name in ("csrf", "numero")}
    return {**hidden, "siret": A1, "marchandise": "Rhum", "valeur": valeur}


def _send(monde: Monde, browser: Browser, form: dict[str, str]) -> Page:
    return browser.follow(browser.post(monde.url(SITE, PATH), form))


def _count(monde: Monde, browser: Browser) -> tuple[int, int]:
    """How many declarations are listed, and how many debts were told."""
    lines = read_table(browser.get(monde.url(SITE, "/domino")), "Mes déclarations") or []
    return len(lines), len(read_creances_recues(monde))


def test_a_form_sent_twice_files_once(monde: Monde) -> None:
    """The second post leads to the result of the first."""
    browser, form = _show(monde)
    assert [read_status(_send(monde, browser, form)) for _ in range(2)] == [FILED, FILED]
    assert _count(monde, browser) == (1, 1)


def test_a_form_sent_again_after_a_lost_answer_files_once(monde: Monde) -> None:
    """The person saw an error, and sends what she had typed."""
    browser, form = _show(monde)
    monde.arm("reponse-perdue", SITE, PATH)
    with pytest.raises(ConnectionResetError):
        browser.post(monde.url(SITE, PATH), form)
    assert read_status(_send(monde, browser, form)) == FILED
    assert _count(monde, browser) == (1, 1)


def test_two_forms_file_two_declarations(monde: Monde) -> None:
    """Even alike: it is the form that counts, not what it holds."""
    browser, form = _show(monde)
    _send(monde, browser, form)
    page = _send(monde, browser, _fill(browser.get(monde.url(SITE, PATH))))
    assert read_status(page) == "Déclaration DOM-2026-0002 déposée."
    assert _count(monde, browser) == (2, 2)


def test_a_used_form_that_comes_back_changed_is_not_swallowed(monde: Monde) -> None:
    """Back in the browser, another value: nothing is filed, the page says so and gives a form that files."""
    browser, form = _show(monde)
    _send(monde, browser, form)
    page = _send(monde, browser, {**form, "valeur": "2000"})
    assert (page.status, read_heading(page)) == (409, "Nouvelle déclaration")
    assert read_alert(page).startswith("Ce formulaire a déjà servi à déposer la déclaration DOM-2026-0001")
    assert 'value="2000"' in page.text
    assert _count(monde, browser) == (1, 1)
    assert read_status(_send(monde, browser, _fill(page, "2000"))) == "Déclaration DOM-2026-0002 déposée."


def test_a_refused_form_keeps_its_number(monde: Monde) -> None:
    """Corrected, it files, once."""
    browser, form = _show(monde)
    page = _send(monde, browser, {**form, "valeur": "beaucoup"})
    assert page.hidden("numero") == form["numero"]
    assert read_status(_send(monde, browser, form)) == FILED


def test_a_form_already_taken_is_known_after_a_new_login(monde: Monde) -> None:
    """Answer lost, session gone, form sent again: what comes back to be filed is still that form."""
    browser, form = _show(monde)
    _send(monde, browser, form)
    monde.world.clock.advance(IDLE_S)
    login = _send(monde, browser, form)
    back = browser.follow(monde.fill_login(browser, login, COMPTE, PASSWORD))
    assert read_status(_send(monde, browser, _fill(back))) == FILED
    assert _count(monde, browser) == (1, 1)


def test_the_number_of_a_form_is_for_its_account(monde: Monde) -> None:
    """Sent with somebody else's number, a form still files."""
    browser, form = _show(monde)
    _send(monde, browser, form)
    monde.run(octroyer(monde.ctx(SITE), "cmarchand", build_droit("declarer", service="DOMINO")))
    other = monde.log_in(SITE, "cmarchand", "chloe douane")
    sent = {**_fill(other.get(monde.url(SITE, PATH))), "numero": form["numero"]}
    assert read_status(_send(monde, other, sent)) == "Déclaration DOM-2026-0002 déposée."
