"""What became of a card payment that is late, sent twice, unanswered, or made by somebody else."""

from http.client import HTTPException

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading
from simulators.identity.tests.browser import Browser
from simulators.telepaiement.actes import enregistrer_paiement
from simulators.telepaiement.etat import Paiement
from simulators.telepaiement.tests.parcours import CARD, go, judge, read_paiement, send, show_notice

TOO_LATE = "Délai dépassé : rien n'a été payé, présentez à nouveau l'avis."


def test_a_notice_shown_is_good_for_fifteen_minutes(monde_cb: Monde) -> None:
    """Of the world's clock."""
    browser = Browser()
    page = show_notice(monde_cb, browser, "ALC-1")
    monde_cb.world.clock.advance(15 * 60)
    late = send(monde_cb, browser, page, **CARD)
    assert judge(late) == (200, "Télépaiement CB", TOO_LATE)
    assert read_alert(go(monde_cb, browser, "/cb/paiement")) == TOO_LATE
    assert read_paiement(monde_cb, "ALC-1") is None


def test_late_but_paid_is_not_said_unpaid(monde_cb: Monde) -> None:
    """The answer was lost, and the person sends again after the 15 minutes: the truth is told."""
    browser = Browser()
    page = show_notice(monde_cb, browser, "ALC-1")
    send(monde_cb, browser, page, **CARD)
    monde_cb.world.clock.advance(15 * 60)
    assert read_alert(send(monde_cb, browser, page, **CARD)) == "La créance ALC-1 est déjà réglée."


def test_the_receipt_is_for_whoever_paid(monde_cb: Monde) -> None:
    """Another browser that has shown the same notice, or a payment by other means, gets none."""
    payer, other = Browser(), Browser()
    page = show_notice(monde_cb, payer, "ALC-1")
    show_notice(monde_cb, other, "ALC-1")
    assert read_heading(go(monde_cb, other, "/cb/recu")) == "Payer par carte"
    assert read_heading(send(monde_cb, payer, page, **CARD)) == "Paiement accepté"
    refused = go(monde_cb, other, "/cb/recu")
    assert judge(refused)[1:] == ("Payer par carte", "La créance ALC-1 est déjà réglée.")
    show_notice(monde_cb, other, "MER-1")
    enregistrer_paiement(monde_cb.ctx("telepaiement"), "MER-1", "sepa", "2026-03-03")
    assert read_heading(go(monde_cb, other, "/cb/recu")) == "Payer par carte"


def test_sent_twice_a_payment_is_made_once(monde_cb: Monde) -> None:
    """409 the second time, and the receipt stays."""
    browser = Browser()
    page = show_notice(monde_cb, browser, "ALC-1")
    assert send(monde_cb, browser, page, **CARD).status == 200
    again = send(monde_cb, browser, page, **CARD)
    assert judge(again) == (409, "Payer par carte", "La créance ALC-1 est déjà réglée.")
    assert "Numéro de carte" not in again.text
    assert read_heading(go(monde_cb, browser, "/cb/recu")) == "Paiement accepté"


def test_a_lost_answer_leaves_one_payment(monde_cb: Monde) -> None:
    """Sent again, the truth is told."""
    browser = Browser()
    page = show_notice(monde_cb, browser, "ALC-1")
    monde_cb.arm("reponse-perdue", "telepaiement", "/cb/paiement")
    with pytest.raises((HTTPException, OSError)):
        send(monde_cb, browser, page, **CARD)
    assert read_alert(send(monde_cb, browser, page, **CARD)) == "La créance ALC-1 est déjà réglée."
    assert read_paiement(monde_cb, "ALC-1") == Paiement("cb", 200_000, "2026-03-03", "public")
