"""Télépaiement CB: public, one payment, no card kept."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading, read_table
from simulators.coproprietaire.tests.monde import A1
from simulators.identity.tests.browser import Browser, Page
from simulators.telepaiement.tests.parcours import (
    CARD,
    enter_through_the_portal,
    go,
    judge,
    read_paiement,
    send,
    show_notice,
)


def _pay(monde: Monde, browser: Browser, reference: str, **changes: str) -> Page:
    page = show_notice(monde, browser, reference)
    return send(monde, browser, page, **{**CARD, **changes})


@pytest.mark.parametrize(("reference", "montant"), [("ALC-1", "2 000,00 €"), ("MER-1", "1 500,00 €")])
def test_a_debt_at_the_ceiling_is_paid(monde_cb: Monde, reference: str, montant: str) -> None:
    """Both ceilings are included (PAI-04, PAI-05), nobody is logged in (PAI-10), and there is a receipt."""
    browser = Browser()
    page = show_notice(monde_cb, browser, reference)
    assert read_heading(page) == "Payer par carte"
    assert ("Montant", montant) in (read_table(page, "Créance") or [])
    receipt = send(monde_cb, browser, page, **CARD)
    assert (receipt.status, read_heading(receipt)) == (200, "Paiement accepté")
    assert read_table(receipt, "Reçu") == [
        ("Référence", reference), ("Montant", montant), ("Réglé le", "03/03/2026"),
    ]  # fmt: skip
    paid = read_paiement(monde_cb, reference)
    assert paid is not None
    assert (paid.moyen, paid.ordonne_depuis) == ("cb", "public")


@pytest.mark.parametrize("path", ["/cb/paiement", "/cb/recu"])
def test_no_page_opens_without_the_notice(monde_cb: Monde, path: str) -> None:
    """The direct address leads to the first page, and so does that of another browser."""
    assert read_heading(go(monde_cb, Browser(), path)) == "Télépaiement CB"
    payer, other = Browser(), Browser()
    show_notice(monde_cb, payer, "ALC-1")
    page = show_notice(monde_cb, other, "ALC-1", "mauvais")
    page.url = monde_cb.url("telepaiement", "/cb/paiement")
    assert read_heading(send(monde_cb, other, page, **CARD, montant="200000")) == "Télépaiement CB"
    assert read_paiement(monde_cb, "ALC-1") is None


@pytest.mark.parametrize("montant", ["199999", "200001", "", "1"])
def test_an_altered_amount_pays_nothing(monde_cb: Monde, montant: str) -> None:
    """409."""
    refused = _pay(monde_cb, Browser(), "ALC-1", montant=montant)
    alert = "Le montant de la créance n'est pas celui du formulaire : rien n'est payé."
    assert judge(refused) == (409, "Payer par carte", alert)
    assert read_paiement(monde_cb, "ALC-1") is None


@pytest.mark.parametrize(
    ("name", "typed", "word"),
    [
        ("numero_carte", "4970 1111 2222 3333", "Numéro de carte"),
        ("numero_carte", "0000 1111 2222 333", "Numéro de carte"),
        ("expiration", "13/26", "MM/AA"),
        ("expiration", "02/26", "expiré"),
        ("cryptogramme", "12", "Cryptogramme"),
    ],
)
def test_a_wrong_card_pays_nothing_and_is_not_shown_again(
    monde_cb: Monde, name: str, typed: str, word: str
) -> None:
    """422 that names the field; only fictional numbers are taken."""
    refused = _pay(monde_cb, Browser(), "ALC-1", **{name: typed})
    assert refused.status == 422
    assert word in read_alert(refused)
    assert not any(one in refused.text for one in (typed, *CARD.values()) if len(one) > 3)
    assert read_paiement(monde_cb, "ALC-1") is None


def test_whoever_came_by_the_portal_pays_from_it(monde_cb: Monde) -> None:
    """The session, when there is one, says from which site the card was used."""
    browser = enter_through_the_portal(monde_cb, ("telepayer", A1))
    assert read_heading(_pay_with_session(monde_cb, browser)) == "Paiement accepté"
    paid = read_paiement(monde_cb, "ALC-1")
    assert paid is not None
    assert paid.ordonne_depuis == "portailpro"


def _pay_with_session(monde: Monde, browser: Browser) -> Page:
    """With a session, the first token of the page is that of the logout form, and ours the second."""
    form = go(monde, browser, "/cb")
    token = form.text.split('name="csrf" value="')[2].split('"')[0]
    typed = {"reference": "ALC-1", "mot_de_passe": "bon mot de passe", "csrf": token}
    page = browser.follow(browser.post(form.url, typed))
    return send(monde, browser, page, csrf=token, **CARD)


def test_nothing_of_the_card_is_kept(monde_cb: Monde) -> None:
    """Neither in the journal, nor in the database, even when the card is typed in an address."""
    browser = Browser()
    _pay(monde_cb, browser, "ALC-1")
    browser.get(monde_cb.url("telepaiement", "/cb/paiement?numero_carte=0000111122223333&cryptogramme=987"))
    # An exchange is journaled once its answer has left: the next one comes after.
    go(monde_cb, browser, "/cb")
    store = monde_cb.ctx("telepaiement").store
    tables = [row["name"] for row in store.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = " ".join(str(tuple(row)) for name in tables for row in store.all(f"SELECT * FROM {name}"))  # noqa: S608
    journal = " ".join(f"{e.path} {e.note}" for e in monde_cb.world.journal.after(0))
    assert "cryptogramme=%2A%2A%2A" in journal
    secrets = ("1111 2222", "11112222", "1111+2222", "=987", "bon mot de passe")
    assert not any(secret in journal for secret in secrets)
    assert not any(secret in kept for secret in secrets[:3])
