"""Mandates: seen, opened and deleted with the right for their own establishment."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_table
from simulators.coproprietaire.tests.monde import A1
from simulators.telepaiement.mandats import find_mandat
from simulators.telepaiement.tests.parcours import enter_sepa, go, judge, read_message, send

ADHERER = ("adherer", A1)
GROUPED_1 = "FR76 0000 0000 0000 0000 0000 194"
UNKNOWN = (404, "Page introuvable", "Aucun mandat ouvert de votre entreprise ne porte cette référence.")
NOT_HERS = (403, "Accès refusé", "Vous n'avez pas le droit d'adhérer pour cet établissement.")


def test_mandates_of_the_establishments_held_are_listed(monde: Monde) -> None:
    """Those of A1 alone, customs' own; whoever only manages mandates sees no debt."""
    page = go(monde, enter_sepa(monde, ADHERER), "/sepa")
    line = ("M-1", "FR49ZZZ000001", GROUPED_1, "000 176 115 00012", "Ouvrir")
    assert read_table(page, "Mandats") == [line]
    assert read_table(page, "Paiements") is None


def test_whoever_only_pays_sees_no_mandate(monde: Monde) -> None:
    """Neither the list, nor the link to a new one."""
    page = go(monde, enter_sepa(monde, ("telepayer", A1)), "/sepa")
    assert "Mandats" not in page.text
    assert "Nouveau mandat" not in page.text


def test_a_mandate_opens(monde: Monde) -> None:
    """With the right for its establishment (TDB-25)."""
    page = go(monde, enter_sepa(monde, ADHERER), "/sepa/mandats/M-1")
    assert read_heading(page) == "Mandat M-1"
    assert read_table(page, "Mandat") == [
        ("RUM", "M-1"), ("ICS", "FR49ZZZ000001"), ("IBAN", GROUPED_1),
        ("Établissement", "000 176 115 00012"), ("Signé le", "05/11/2025"),
    ]  # fmt: skip


@pytest.mark.parametrize(("rum", "refused"), [("M-2", NOT_HERS), ("M-3", UNKNOWN), ("M-404", UNKNOWN)])
def test_a_mandate_of_another_establishment_neither_opens_nor_goes(
    monde: Monde, rum: str, refused: tuple[int, str, str]
) -> None:
    """403 for its page and for a form forged for its address (TDB-25, TDB-16).

    Another company's looks as if there were none.
    """
    browser = enter_sepa(monde, ADHERER)
    hers = go(monde, browser, "/sepa/mandats/M-1")
    address = f"/sepa/mandats/{rum}"
    assert judge(go(monde, browser, address)) == refused
    hers.url = monde.url("telepaiement", address)
    assert judge(send(monde, browser, hers)) == refused
    assert (find_mandat(monde.ctx("telepaiement"), rum) is None) == (rum == "M-404")


def test_the_right_to_pay_deletes_nothing(monde: Monde) -> None:
    """403: "télépayer" is not "adhérer"."""
    browser = enter_sepa(monde, ("telepayer", A1))
    page = go(monde, browser, "/sepa/creances/DED-1")
    page.url = monde.url("telepaiement", "/sepa/mandats/M-1")
    assert judge(send(monde, browser, page)) == NOT_HERS
    assert judge(go(monde, browser, "/sepa/mandats/nouveau")) == NOT_HERS
    assert find_mandat(monde.ctx("telepaiement"), "M-1") is not None


def test_a_mandate_is_deleted(monde: Monde) -> None:
    """It is in no list any more, its page is not found, and nobody is told of it."""
    browser = enter_sepa(monde, ADHERER)
    after = send(monde, browser, go(monde, browser, "/sepa/mandats/M-1"))
    assert read_message(after) == "Mandat M-1 supprimé."
    assert "Aucun mandat." in after.text
    gone = go(monde, browser, "/sepa/mandats/M-1")
    assert (gone.status, read_heading(gone)) == (404, "Page introuvable")


def test_a_deleted_mandate_pays_nothing(monde: Monde) -> None:
    """409, from a page that still offered it."""
    browser = enter_sepa(monde, ADHERER, ("telepayer", A1))
    form = go(monde, browser, "/sepa/creances/DED-1")
    send(monde, browser, go(monde, browser, "/sepa/mandats/M-1"))
    assert send(monde, browser, form, mandat="M-1").status == 409


def test_a_late_deletion_is_said(monde: Monde) -> None:
    """The session had ended: the mandate is there, and the page says so."""
    browser = enter_sepa(monde, ADHERER)
    page = go(monde, browser, "/sepa/mandats/M-1")
    monde.world.clock.advance(31 * 60)
    login = send(monde, browser, page)
    back = browser.follow(monde.fill_login(browser, login, "blacaze", "mot de passe"))
    late = "Votre session avait expiré : le mandat n'a pas été supprimé."
    assert judge(back) == (200, "Mandat M-1", late)
    assert "avait expiré" not in go(monde, browser, "/sepa/mandats/M-1").text
