"""A person pays what her company owes a site that keeps its own accounts, and manages its mandates there."""

from http.client import HTTPException
from typing import Any

import orjson
import pytest

from simulators.coproprietaire.actes import octroyer, retirer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import (
    read_alert,
    read_heading,
    read_options,
    read_status,
    read_table,
)
from simulators.coproprietaire.tests.monde import A2, ALPHA, B1, BETA, build_creance, build_mandat
from simulators.identity.tests.browser import Browser, Page
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import IBAN_ATTENDU, Siren

SITE, COMPTE, PASSWORD = "impots", "blacaze.impots", "bruno impots"
TODAY = "2026-03-03"
FREE_IBAN = "FR76 0000 0000 0000 0000 0000 291"


def _right(droit: str = "payer", siren: str = ALPHA) -> Habilitation:
    return Habilitation(service="COMPTE-FISCAL", droit=droit, siren=Siren(siren))


@pytest.fixture
def browser(monde: Monde) -> Browser:
    """Bruno's, who pays for ALPHA; A1, A2 and B1 have each a debt and a mandate."""
    monde.peupler(
        {
            "creance": [
                build_creance(SITE, "T-1", 410_000),
                build_creance(SITE, "T-2", 500, siret=A2),
                build_creance(SITE, "T-9", 900, siret=B1),
            ],
            "mandat": [
                build_mandat(SITE, "M-1"),
                build_mandat(SITE, "M-2", siret=A2),
                build_mandat(SITE, "M-9", siret=B1),
            ],
        }
    )
    monde.run(octroyer(monde.ctx(SITE), COMPTE, _right()))
    return monde.log_in(SITE, COMPTE, PASSWORD)


def _open(monde: Monde, browser: Browser, reference: str = "T-1") -> Page:
    return browser.get(monde.url(SITE, f"/paiements/creances/{reference}"))


def _pay(monde: Monde, browser: Browser, page: Page, reference: str = "T-1", **more: str) -> Page:
    form = {"csrf": page.hidden("csrf"), "montant": "410000", "mandat": "M-1", **more}
    return browser.follow(browser.post(monde.url(SITE, f"/paiements/creances/{reference}"), form))


def _delete(monde: Monde, browser: Browser, page: Page, rum: str) -> Page:
    form = {"csrf": page.hidden("csrf")}
    return browser.follow(browser.post(monde.url(SITE, f"/paiements/mandats/{rum}"), form))


def _new(monde: Monde, browser: Browser, **typed: str) -> Page:
    page = browser.get(monde.url(SITE, "/paiements/mandats/nouveau"))
    form = {name: page.hidden(name) for name in ("csrf", "numero")} | {"siret": A2, "iban": FREE_IBAN}
    return browser.follow(browser.post(monde.url(SITE, "/paiements/mandats/nouveau"), form | typed))


def _tell(monde: Monde, part: str, siren: str = ALPHA) -> list[dict[str, Any]]:
    url = monde.url(SITE, f"/api/situation?siren={siren}")
    answer = monde.call("GET", url, monde.obtain_token(SITE, "creances"))
    found: list[dict[str, Any]] = orjson.loads(answer.content)[part]
    return found


def _told_payment(monde: Monde, reference: str = "T-1", siren: str = ALPHA) -> Any:
    return {une["reference"]: une["paiement"] for une in _tell(monde, "creances", siren)}[reference]


def test_a_debt_is_paid_by_a_mandate_of_its_establishment(monde: Monde, browser: Browser) -> None:
    """The page offers the mandates of A1 only; paid, the portal is told the means, the sum and the day."""
    page = _open(monde, browser)
    assert read_heading(page) == "Payer la créance T-1"
    assert read_options(page) == ["…0194 — M-1"]
    done = _pay(monde, browser, page)
    assert read_status(done) == "Paiement de la créance T-1 enregistré."
    assert _told_payment(monde) == {"moyen": "sepa", "montant": 410_000, "regle_le": TODAY}
    table = read_table(_open(monde, browser), "Créance") or []
    assert table[-2:] == [("Moyen", "Prélèvement SEPA"), ("Mandat débité", "M-1")]


def test_a_debt_is_paid_once(monde: Monde, browser: Browser) -> None:
    """Sent twice, or again after a day when the answer was lost: it says so, and the first day stays."""
    page = _open(monde, browser)
    monde.arm("reponse-perdue", SITE, "/paiements/creances/T-1")
    with pytest.raises((HTTPException, OSError)):
        _pay(monde, browser, page)
    monde.world.clock.advance(86_400)
    back = monde.log_in(SITE, COMPTE, PASSWORD)
    again = _pay(monde, back, _open(monde, back))
    assert (again.status, read_alert(again)) == (409, "La créance T-1 est déjà réglée.")
    assert _told_payment(monde)["regle_le"] == TODAY


def test_the_amount_is_never_taken_from_the_form(monde: Monde, browser: Browser) -> None:
    """Another amount pays nothing."""
    refused = _pay(monde, browser, _open(monde, browser), montant="1")
    assert refused.status == 409
    assert read_alert(refused) == "Le montant de la créance n'est pas celui du formulaire : rien n'est payé."
    assert _told_payment(monde) is None


@pytest.mark.parametrize("rum", ["M-2", "M-9", "M-0"])
def test_a_mandate_of_another_place_is_refused(monde: Monde, browser: Browser, rum: str) -> None:
    """Of another establishment, of another company, of nobody."""
    refused = _pay(monde, browser, _open(monde, browser), mandat=rum)
    assert (refused.status, read_alert(refused)) == (409, "Ce mandat n'est pas celui de l'établissement.")
    assert _told_payment(monde) is None


def test_a_form_without_mandate_pays_nothing(monde: Monde, browser: Browser) -> None:
    """It is shown again."""
    refused = _pay(monde, browser, _open(monde, browser), mandat="")
    assert (refused.status, read_alert(refused)) == (422, "Mandat : choisissez un mandat de la liste.")


def test_the_debt_of_another_company_is_as_if_there_were_none(monde: Monde, browser: Browser) -> None:
    """By its address, and by a form sent there."""
    assert _open(monde, browser, "T-9").status == 404
    refused = _pay(monde, browser, _open(monde, browser), "T-9", montant="900", mandat="M-9")
    assert refused.status == 404
    assert read_alert(refused) == "Aucune créance de votre entreprise ne porte cette référence."
    assert _told_payment(monde, "T-9", BETA) is None


def test_a_right_taken_back_pays_nothing(monde: Monde, browser: Browser) -> None:
    """It is read again when the order comes."""
    page = _open(monde, browser)
    monde.run(retirer(monde.ctx(SITE), COMPTE, _right()))
    assert _pay(monde, browser, page).status == 403
    assert _told_payment(monde) is None


def test_a_form_of_another_site_is_refused(monde: Monde, browser: Browser) -> None:
    """Neither paid nor deleted without the token of the session."""
    page = _open(monde, browser)
    assert _pay(monde, browser, page, csrf="faux").status == 403
    refused = browser.post(monde.url(SITE, "/paiements/mandats/M-1"), {"csrf": "faux"})
    assert refused.status == 403
    assert (_told_payment(monde), len(_tell(monde, "mandats"))) == (None, 2)


def test_a_mandate_is_opened_and_told(monde: Monde, browser: Browser) -> None:
    """With the creditor identifier of the site, a new reference, signed today."""
    assert read_status(_new(monde, browser)) == "Mandat IMPOTS-0004 ouvert."
    opened = {un["rum"]: un for un in _tell(monde, "mandats")}["IMPOTS-0004"]
    assert opened == {
        "rum": "IMPOTS-0004", "ics": "FR22ZZZ000002", "iban": "FR7600000000000000000000291", "siret": A2,
        "signe_le": TODAY,
    }  # fmt: skip


def test_a_form_opens_one_mandate(monde: Monde, browser: Browser) -> None:
    """Sent twice it is opened once; changed, it says what it has opened."""
    page = browser.get(monde.url(SITE, "/paiements/mandats/nouveau"))
    numero = page.hidden("numero")
    for _ in range(2):
        assert read_status(_new(monde, browser, numero=numero)) == "Mandat IMPOTS-0004 ouvert."
    changed = _new(monde, browser, numero=numero, siret=A2, iban="FR7600000000000000000000388")
    assert changed.status == 409
    assert len(_tell(monde, "mandats")) == 3


def test_a_form_does_not_announce_a_mandate_that_was_deleted(monde: Monde, browser: Browser) -> None:
    """Opened, deleted, sent again from where it was left: nothing is said to be open that is not."""
    numero = browser.get(monde.url(SITE, "/paiements/mandats/nouveau")).hidden("numero")
    assert read_status(_new(monde, browser, numero=numero)) == "Mandat IMPOTS-0004 ouvert."
    page = browser.get(monde.url(SITE, "/paiements/mandats/IMPOTS-0004"))
    _delete(monde, browser, page, "IMPOTS-0004")
    again = _new(monde, browser, numero=numero)
    assert (again.status, len(_tell(monde, "mandats"))) == (409, 2)
    anew = again.hidden("numero")
    assert read_status(_new(monde, browser, numero=anew)) == "Mandat IMPOTS-0005 ouvert."


@pytest.mark.parametrize(
    ("iban", "alert"),
    [
        ("FR76 0000 0000 0000 0000 0000 292", "IBAN : clé fausse ou forme inconnue."),
        ("", "IBAN : clé fausse ou forme inconnue."),
        ("FR14 2004 1010 0505 0001 3M02 606", f"IBAN : {IBAN_ATTENDU}."),
    ],
)
def test_a_wrong_account_number_opens_nothing(monde: Monde, browser: Browser, iban: str, alert: str) -> None:
    """Its key is judged modulo 97; what was typed comes back."""
    refused = _new(monde, browser, iban=iban)
    assert (refused.status, read_alert(refused)) == (422, alert)
    assert f'value="{iban}"' in refused.text
    assert len(_tell(monde, "mandats")) == 2


def test_no_mandate_is_opened_for_another_company(monde: Monde, browser: Browser) -> None:
    """The list does not offer its establishments, and a form that names one is refused."""
    page = browser.get(monde.url(SITE, "/paiements/mandats/nouveau"))
    assert read_options(page) == ["000 176 115 00012", "000 176 115 00020"]
    assert _new(monde, browser, siret=B1).status == 403
    assert len(_tell(monde, "mandats", BETA)) == 1


def test_a_mandate_is_deleted(monde: Monde, browser: Browser) -> None:
    """It leaves the list, the portal and the form that pays; its reference serves no other."""
    page = browser.get(monde.url(SITE, "/paiements/mandats/M-1"))
    assert read_status(_delete(monde, browser, page, "M-1")) == "Mandat M-1 supprimé."
    assert [un["rum"] for un in _tell(monde, "mandats")] == ["M-2"]
    assert "Aucun mandat n'est ouvert pour cet établissement." in _open(monde, browser).text
    assert _delete(monde, browser, page, "M-1").status == 404


def test_the_mandate_of_another_company_is_not_deleted(monde: Monde, browser: Browser) -> None:
    """Neither seen nor deleted by its address."""
    page = browser.get(monde.url(SITE, "/paiements/mandats/M-1"))
    assert browser.get(monde.url(SITE, "/paiements/mandats/M-9")).status == 404
    refused = _delete(monde, browser, page, "M-9")
    assert refused.status == 404
    assert read_alert(refused) == "Aucun mandat ouvert de votre entreprise ne porte cette référence."
    assert [un["rum"] for un in _tell(monde, "mandats", BETA)] == ["M-9"]
