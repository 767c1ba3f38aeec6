"""Paying by direct debit: with the right for that establishment, by its own mandate."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_links, read_options, read_table
from simulators.coproprietaire.tests.monde import A1, A2, BETA, build_creance
from simulators.telepaiement.etat import Paiement
from simulators.telepaiement.tests.conftest import DED
from simulators.telepaiement.tests.douane import write_droit
from simulators.telepaiement.tests.parcours import (
    enter_sepa,
    enter_through_the_portal,
    go,
    judge,
    pay,
    read_message,
    read_paiement,
    send,
)

PAYER = ("telepayer", A1)
NOT_HERS = (403, "Accès refusé", "Vous n'avez pas le droit de payer pour cet établissement.")
UNKNOWN = (404, "Page introuvable", "Aucune créance de votre entreprise ne porte cette référence.")
SETTLED = (409, "Payer la créance DED-1", "La créance DED-1 est déjà réglée.")
PAGE = "/sepa/creances/DED-1"


def test_a_debt_is_paid(monde: Monde) -> None:
    """The page tells the debt and offers the mandates of its establishment; then it is settled today."""
    browser = enter_sepa(monde, PAYER)
    page = go(monde, browser, PAGE)
    assert read_heading(page) == "Payer la créance DED-1"
    assert ("Montant", "1 250,00 €") in (read_table(page, "Créance") or [])
    assert read_options(page) == ["…0194 — M-1 — FR76 0000 0000 0000 0000 0000 194"]
    after = pay(monde, browser, "DED-1")
    assert read_message(after) == "Paiement de la créance DED-1 enregistré."
    assert "Aucune créance à payer." in after.text
    line = ("DED-1", "000 176 115 00012", "1 250,00 €", "03/03/2026", "Prélèvement SEPA")
    assert line in (read_table(after, "Paiements") or [])
    assert read_paiement(monde, "DED-1") == Paiement("sepa", 125_000, "2026-03-03", "douane")


def test_the_portal_is_known_as_the_site_of_the_order(monde: Monde) -> None:
    """The trace is the same, wherever the order came from, but for that (PAI-15)."""
    browser = enter_through_the_portal(monde, PAYER)
    read_message(pay(monde, browser, "DED-1"))
    assert read_paiement(monde, "DED-1") == Paiement("sepa", 125_000, "2026-03-03", "portailpro")


def test_one_establishment_pays_from_both_sites(monde: Monde) -> None:
    """On the same day, one debt through the portal and another through customs (PAI-14)."""
    monde.peupler({"creance": [build_creance("douane", "DED-9", 1, **DED)]})
    read_message(pay(monde, enter_through_the_portal(monde, PAYER), "DED-1"))
    read_message(pay(monde, enter_sepa(monde), "DED-9"))
    found = [read_paiement(monde, reference) for reference in ("DED-1", "DED-9")]
    assert [p.ordonne_depuis for p in found if p] == ["portailpro", "douane"]


@pytest.mark.parametrize(("reference", "refused"), [("DED-2", NOT_HERS), ("DED-6", UNKNOWN)])
def test_the_right_of_another_establishment_pays_nothing(
    monde: Monde, reference: str, refused: tuple[int, str, str]
) -> None:
    """Neither its page nor a form forged for its address (PAI-01); another company's looks as if unknown."""
    browser = enter_sepa(monde, PAYER)
    hers = go(monde, browser, PAGE)
    address = f"/sepa/creances/{reference}"
    assert judge(go(monde, browser, address)) == refused
    hers.url = monde.url("telepaiement", address)
    assert judge(send(monde, browser, hers, mandat="M-1")) == refused
    assert read_paiement(monde, reference) is None
    assert BETA not in go(monde, browser, "/sepa").text


def test_the_right_to_manage_mandates_pays_nothing(monde: Monde) -> None:
    """403: "adhérer" is not "télépayer"; the home page lists no debt either."""
    browser = enter_sepa(monde, ("adherer", A1))
    assert judge(go(monde, browser, PAGE)) == NOT_HERS
    assert "Créances à payer" not in go(monde, browser, "/sepa").text


@pytest.mark.parametrize("montant", ["124999", "125001", "1", "0", "", "abc", "-125000"])
def test_an_altered_amount_pays_nothing(monde: Monde, montant: str) -> None:
    """Not even one cent away: 409, and the page shows the true amount."""
    refused = pay(monde, enter_sepa(monde, PAYER), "DED-1", montant=montant)
    alert = "Le montant de la créance n'est pas celui du formulaire : rien n'est payé."
    assert judge(refused) == (409, "Payer la créance DED-1", alert)
    assert "1 250,00 €" in refused.text.replace("\u202f", " ").replace("\xa0", " ")
    assert read_paiement(monde, "DED-1") is None


@pytest.mark.parametrize("mandat", ["M-2", "M-3", "M-4", "M-404"])
def test_the_mandate_of_another_establishment_pays_nothing(monde: Monde, mandat: str) -> None:
    """409, even when the person may pay for both."""
    browser = enter_sepa(monde, PAYER, ("telepayer", A2))
    refused = pay(monde, browser, "DED-1", mandat=mandat)
    assert judge(refused)[::2] == (409, "Ce mandat n'est pas celui de l'établissement.")
    assert read_paiement(monde, "DED-1") is None


def test_no_mandate_chosen_pays_nothing(monde: Monde) -> None:
    """422 that says what to do."""
    refused = pay(monde, enter_sepa(monde, PAYER), "DED-1", mandat="")
    assert judge(refused)[::2] == (422, "Mandat : choisissez un mandat de la liste.")


def test_without_a_mandate_there_is_no_form(monde: Monde) -> None:
    """The page says so and who may open one, and shows no button."""
    monde.ctx("telepaiement").store.run("DELETE FROM mandat")
    browser = enter_sepa(monde, PAYER)
    page = go(monde, browser, PAGE)
    assert "Aucun mandat n'est ouvert pour cet établissement." in page.text
    assert "Payer par prélèvement" not in page.text
    assert "Nouveau mandat" not in page.text
    write_droit(monde.ctx("douane"), "blacaze", "adherer", A1)
    address = read_links(go(monde, browser, PAGE))["Nouveau mandat"]
    assert f'value="{A1}" selected' in go(monde, browser, address).text


def test_a_fine_is_not_payable_until_a_slip_gathers_it(monde: Monde) -> None:
    """Not listed, refused by its address; on a slip, listed and paid (PAI-03)."""
    browser = enter_sepa(monde, PAYER)
    refused = (409, "Paiement impossible", "Cette créance ne se règle pas par prélèvement.")
    assert judge(go(monde, browser, "/sepa/creances/PEN-1")) == refused
    forged = go(monde, browser, PAGE)
    forged.url = monde.url("telepaiement", "/sepa/creances/PEN-1")
    assert judge(send(monde, browser, forged, mandat="M-1", montant="700")) == refused
    monde.ctx("telepaiement").store.run("UPDATE creance SET bordereau = 'BC-1' WHERE reference = 'PEN-1'")
    listed = read_table(go(monde, browser, "/sepa"), "Créances à payer") or []
    assert [line[3] for line in listed if line[0] == "PEN-1"] == ["EDI (bordereau créditaire BC-1)"]
    read_message(pay(monde, browser, "PEN-1"))


def test_an_unknown_debt_is_not_found(monde: Monde) -> None:
    """404."""
    assert judge(go(monde, enter_sepa(monde, PAYER), "/sepa/creances/DED-404")) == UNKNOWN
