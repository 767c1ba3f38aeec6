"""A payment is made once, by the person who ordered it: sent twice, crossed, unanswered, forged, late."""

from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading
from simulators.coproprietaire.tests.monde import A1, build_creance
from simulators.identity.tests.browser import Browser
from simulators.telepaiement.actes import enregistrer_paiement
from simulators.telepaiement.etat import Paiement
from simulators.telepaiement.tests.parcours import (
    CARD,
    enter_sepa,
    go,
    judge,
    pay,
    read_message,
    read_paiement,
    send,
    show_notice,
)

PAYER = ("telepayer", A1)
NOT_HERS = (403, "Accès refusé", "Vous n'avez pas le droit de payer pour cet établissement.")
SETTLED = (409, "Payer la créance DED-1", "La créance DED-1 est déjà réglée.")
PAGE = "/sepa/creances/DED-1"


def test_sent_twice_a_payment_is_made_once(monde: Monde) -> None:
    """409 the second time; the page then shows a settled debt without a form, even asked anew."""
    browser = enter_sepa(monde, PAYER)
    form = go(monde, browser, PAGE)
    read_message(send(monde, browser, form, mandat="M-1"))
    monde.world.clock.advance(86_400)
    form_page = go(monde, enter_sepa(monde), PAGE)
    assert read_alert(form_page) == "La créance DED-1 est déjà réglée."
    assert "Payer par prélèvement" not in form_page.text
    again = pay(monde, enter_sepa(monde), "DED-1", montant="125000")
    assert judge(again) == SETTLED
    assert read_paiement(monde, "DED-1") == Paiement("sepa", 125_000, "2026-03-03", "douane")


def test_payments_that_cross_make_one(monde: Monde) -> None:
    """Of eight orders sent at once, one is taken and seven find the debt settled."""
    browser = enter_sepa(monde, PAYER)
    form = go(monde, browser, PAGE)
    sent = {"csrf": form.hidden("csrf"), "montant": "125000", "mandat": "M-1"}
    with ThreadPoolExecutor(8) as people:
        statuses = list(people.map(lambda _: browser.post(form.url, sent).status, range(8)))
    assert sorted(statuses) == [303] + [409] * 7


def test_settled_meanwhile_by_a_transfer_it_is_not_paid_again(monde: Monde) -> None:
    """The transfer arrives while the form is on the screen: the order is refused, the transfer stays."""
    browser = enter_sepa(monde, PAYER)
    form = go(monde, browser, PAGE)
    enregistrer_paiement(monde.ctx("telepaiement"), "DED-1", "virement", "2026-03-02")
    assert judge(send(monde, browser, form, mandat="M-1")) == SETTLED
    assert read_paiement(monde, "DED-1") == Paiement("virement", 125_000, "2026-03-02")


def test_direct_debit_and_card_do_not_both_pay(monde: Monde) -> None:
    """The card form was open when the direct debit was ordered: 409, one payment."""
    notice = {"nature": "alcools", "mot_de_passe_avis": "bon mot de passe"}
    monde.peupler({"creance": [build_creance("douane", "ALC-1", 1, **notice)]})
    payer = Browser()
    card_form = show_notice(monde, payer, "ALC-1")
    read_message(pay(monde, enter_sepa(monde, PAYER), "ALC-1"))
    refused = send(monde, payer, card_form, **CARD)
    assert judge(refused) == (409, "Payer par carte", "La créance ALC-1 est déjà réglée.")
    found = read_paiement(monde, "ALC-1")
    assert found is not None
    assert found.moyen == "sepa"


def test_a_lost_answer_leaves_one_payment(monde: Monde) -> None:
    """The person who saw nothing sends again, and is told the truth."""
    browser = enter_sepa(monde, PAYER)
    form = go(monde, browser, PAGE)
    monde.arm("reponse-perdue", "telepaiement", PAGE)
    with pytest.raises((HTTPException, OSError)):
        send(monde, browser, form, mandat="M-1")
    assert judge(send(monde, browser, form, mandat="M-1")) == SETTLED
    assert read_paiement(monde, "DED-1") is not None


def test_a_form_of_another_site_pays_nothing(monde: Monde) -> None:
    """403: neither without the token of the session, nor posted by another origin."""
    browser = enter_sepa(monde, PAYER)
    form = go(monde, browser, PAGE)
    assert send(monde, browser, form, mandat="M-1", csrf="x").status == 403
    sent = {"csrf": form.hidden("csrf"), "montant": "125000", "mandat": "M-1"}
    assert browser.post(form.url, sent, {"origin": "http://evil.example"}).status == 403
    assert read_paiement(monde, "DED-1") is None


def test_an_expired_session_leads_back_to_the_debt(monde: Monde) -> None:
    """Nothing is paid meanwhile; after the login, the page is that of the debt."""
    browser = enter_sepa(monde, PAYER)
    form = go(monde, browser, PAGE)
    monde.world.clock.advance(31 * 60)
    login = send(monde, browser, form, mandat="M-1")
    assert read_heading(login) == "Se connecter à douane.gouv"
    assert read_paiement(monde, "DED-1") is None
    back = browser.follow(monde.fill_login(browser, login, "blacaze", "mot de passe"))
    late = "Votre session avait expiré : rien n'a été payé."
    assert judge(back) == (200, "Payer la créance DED-1", late)
    assert "avait expiré" not in go(monde, browser, PAGE).text


def test_settled_while_logging_in_again_is_not_said_unpaid(monde: Monde) -> None:
    """Of two truths, the one that prevents a second payment."""
    browser = enter_sepa(monde, PAYER)
    form = go(monde, browser, PAGE)
    monde.world.clock.advance(31 * 60)
    login = send(monde, browser, form, mandat="M-1")
    enregistrer_paiement(monde.ctx("telepaiement"), "DED-1", "virement", "2026-03-03")
    back = browser.follow(monde.fill_login(browser, login, "blacaze", "mot de passe"))
    assert read_alert(back) == "La créance DED-1 est déjà réglée."
