"""What a person sees of Télépaiement, and what they do not."""

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading, read_links, read_table
from simulators.coproprietaire.tests.monde import A1, A2
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.tests.browser import Browser, Page
from simulators.telepaiement.tests.conftest import CREANCES
from simulators.telepaiement.tests.douane import PASSWORD, write_droit

SILENT = (503, "Service indisponible", "Télépaiement ne peut pas vérifier vos habilitations pour le moment.")
REFUSED = (403, "Accès refusé", "Vous n'avez pas d'habilitation Télépaiement SEPA.")


def _judge(page: Page) -> tuple[int, str, str]:
    return page.status, read_heading(page), read_alert(page)


def _sepa(monde: Monde, browser: Browser) -> Page:
    return browser.follow(browser.get(monde.url("telepaiement", "/sepa")))


def _enter(monde: Monde, compte: str = "blacaze") -> tuple[Browser, Page]:
    """Go to the service, log in at customs on the way, and come back."""
    browser = Browser()
    form = _sepa(monde, browser)
    return browser, browser.follow(monde.fill_login(browser, form, compte, PASSWORD))


def test_the_home_page_leads_to_the_service(monde: Monde) -> None:
    """Two links, and no form of its own."""
    page = Browser().get(monde.url("telepaiement", "/"))
    assert read_heading(page) == "Télépaiement"
    assert read_links(page) == {"Télépaiement SEPA": "/sepa", "Télépaiement CB": "/cb"}


def test_a_person_logs_in_at_customs(monde: Monde) -> None:
    """The form is that of douane.gouv: there is none here."""
    form = _sepa(monde, Browser())
    assert form.url.startswith(monde.url("douane", "/"))
    assert read_heading(form) == "Se connecter à douane.gouv"


def test_debts_and_payments_of_the_establishments_held_are_shown(monde: Monde) -> None:
    """Those of A1, transfers included; neither A2, nor BETA, nor the tax office (AMB-10)."""
    write_droit(monde.ctx("douane"), "blacaze", "telepayer", A1)
    _, page = _enter(monde)
    assert read_heading(page) == "Télépaiement SEPA"
    assert "Connecté : Bruno Lacaze" in page.text
    assert read_table(page, "Créances à payer") == [
        ("DED-1", "000 176 115 00012", "Dédouanement", "EDI", "1 250,00 €", "15/03/2026", "Payer")
    ]
    assert read_table(page, "Paiements") == [
        ("DED-3", "000 176 115 00012", "3,00 €", "20/02/2026", "Prélèvement SEPA"),
        ("DED-4", "000 176 115 00012", "4,00 €", "21/02/2026", "Carte bancaire"),
        ("DED-5", "000 176 115 00012", "5,00 €", "22/02/2026", "Virement"),
    ]


def test_an_establishment_without_payment_says_so(monde: Monde) -> None:
    """An empty list is said in words, not drawn as an empty table."""
    write_droit(monde.ctx("douane"), "blacaze", "telepayer", A2)
    _, page = _enter(monde)
    assert read_table(page, "Paiements") is None
    assert "Aucun paiement." in page.text


@pytest.mark.parametrize(
    ("service", "droit"), [("DELTA-G", "declarer"), ("AUTRE", "telepayer"), ("AUTRE", "adherer")]
)
def test_no_other_right_opens(monde: Monde, service: str, droit: str) -> None:
    """Only those on Télépaiement itself do (HAB-13)."""
    write_droit(monde.ctx("douane"), "blacaze", droit, A1, service)
    _, page = _enter(monde)
    assert _judge(page) == REFUSED
    assert all(str(creance["reference"]) not in page.text for creance in CREANCES)


def test_a_withdrawn_right_shuts_the_next_page(monde: Monde) -> None:
    """Rights are asked at each page and kept by nobody."""
    write_droit(monde.ctx("douane"), "blacaze", "telepayer", A1)
    browser, page = _enter(monde)
    assert page.status == 200
    monde.ctx("douane").memory["droits.blacaze"].clear()
    assert _judge(_sepa(monde, browser)) == REFUSED
    write_droit(monde.ctx("douane"), "blacaze", "telepayer", A1)
    assert _sepa(monde, browser).status == 200


def test_the_next_person_in_the_same_browser_is_not_the_former(monde: Monde) -> None:
    """Bruno's session here outlives his at customs; Chloé, who comes through customs, gets her own."""
    for compte in ("blacaze", "cmarchand"):
        write_droit(monde.ctx("douane"), compte, "telepayer", A1)
    browser, _ = _enter(monde)
    browser.jars.pop(monde.url("douane").removeprefix("http://"))
    monde.log_in("douane", "cmarchand", PASSWORD, browser)
    sepa = monde.url("telepaiement", "/sepa")
    link = compute_initiate_url(monde.ctx("douane"), "telepaiement", sepa)
    page = browser.follow(browser.get(link))
    assert page.url == sepa
    assert "Connecté : Chloé Marchand" in page.text


def test_logging_out_here_logs_out_of_customs(monde: Monde) -> None:
    """Else the next click would log the person in again without a word."""
    write_droit(monde.ctx("douane"), "blacaze", "telepayer", A1)
    browser, page = _enter(monde)
    form = {"csrf": page.hidden("csrf")}
    browser.follow(browser.post(monde.url("telepaiement", "/deconnexion"), form))
    assert read_heading(_sepa(monde, browser)) == "Se connecter à douane.gouv"


@pytest.mark.parametrize("path", ["/", "/api/creances", "/h7"])
def test_a_link_leads_to_the_service_only(monde: Monde, path: str) -> None:
    """400 for any other target."""
    link = compute_initiate_url(monde.ctx("douane"), "telepaiement", monde.url("telepaiement", path))
    page = Browser().get(link)
    assert (page.status, read_heading(page)) == (400, "Lien refusé")


def test_the_policy_is_what_opens(bench: Bench) -> None:
    """`may_see_sepa` replaced, DELTA-G opens the service (HAB-13): empty, since no debt is the person's."""
    faulty = bench.worlds.services["telepaiement"].with_policy(may_see_sepa=bool)
    with bench.open({"creance": CREANCES}, {"telepaiement": faulty}) as monde:
        write_droit(monde.ctx("douane"), "blacaze", "declarer", A1, "DELTA-G")
        _, page = _enter(monde)
        assert read_heading(page) == "Télépaiement SEPA"
        assert "Aucune créance à payer." in page.text
