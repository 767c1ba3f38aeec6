"""What people see and do at a site that keeps the accounts of companies."""

import pytest

from simulators.coproprietaire.actes import octroyer, retirer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import (
    read_alert,
    read_heading,
    read_links,
    read_status,
    read_table,
)
from simulators.coproprietaire.tests.monde import (
    ALPHA,
    B1,
    BETA,
    build_declaration,
    build_echeance,
    build_mandat,
    build_situation,
)
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.tests.browser import Browser, Page
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren

SITE, COMPTE, PASSWORD = "impots", "blacaze.impots", "bruno impots"
SIRET = "000 176 115 00012"


def _right(droit: str, siren: str = ALPHA) -> Habilitation:
    return Habilitation(service="COMPTE-FISCAL", droit=droit, siren=Siren(siren))


def _give(monde: Monde, droit: str, siren: str = ALPHA) -> None:
    monde.run(octroyer(monde.ctx(SITE), COMPTE, _right(droit, siren)))


@pytest.fixture
def browser(monde: Monde) -> Browser:
    """Bruno's, logged in; ALPHA has one of each thing, in each state."""
    monde.peupler(build_situation(SITE))
    return monde.log_in(SITE, COMPTE, PASSWORD)


def _file(monde: Monde, browser: Browser, page: Page, siren: str, periode: str) -> Page:
    form = {"csrf": page.hidden("csrf"), "siren": siren, "demarche": "Essai", "periode": periode}
    return browser.follow(browser.post(monde.url(SITE, "/declarations"), form))


def test_the_personal_space_leads_to_both_pages(monde: Monde, browser: Browser) -> None:
    """Two services of the site itself."""
    links = read_links(browser.get(monde.url(SITE, "/espace-personnel")))
    assert links["Déclarations"] == monde.url(SITE, "/declarations")
    assert links["Paiements et mandats"] == monde.url(SITE, "/paiements")


@pytest.mark.parametrize("path", ["/declarations", "/paiements"])
def test_both_pages_are_exact_targets_of_a_login(monde: Monde, browser: Browser, path: str) -> None:
    """A link from another site may lead there, and not one step beside."""
    portail = monde.ctx("portailpro")
    wanted = browser.get(compute_initiate_url(portail, SITE, monde.url(SITE, path)))
    assert wanted.status in (302, 303)
    assert browser.get(compute_initiate_url(portail, SITE, monde.url(SITE, path + "/"))).status == 400


def test_declarations_are_shown_in_their_state(monde: Monde, browser: Browser) -> None:
    """One line for each, filed ones with their day; only those to be filed have the button."""
    _give(monde, "declarer")
    page = browser.get(monde.url(SITE, "/declarations"))
    assert read_heading(page) == "Déclarations d’essai"
    assert "<p>Connecté : Bruno Lacaze</p>" in page.text
    assert read_table(page, "Déclarations") == [
        ("Essai", "Janvier 2026", "Déposée le 10/02/2026", "—"),
        ("Essai", "Février 2026", "À déposer", "Déposer"),
    ]


def test_a_declaration_is_filed_on_the_day_of_the_world(monde: Monde, browser: Browser) -> None:
    """Once: sent twice, the second time changes nothing and says so."""
    _give(monde, "declarer")
    page = browser.get(monde.url(SITE, "/declarations"))
    done = _file(monde, browser, page, ALPHA, "Février 2026")
    assert read_status(done) == "Déclaration Essai, Février 2026 déposée."
    today = f"{monde.world.clock.today_in_paris():%d/%m/%Y}"
    lines = read_table(done, "Déclarations") or []
    assert lines[1] == ("Essai", "Février 2026", f"Déposée le {today}", "—")
    again = _file(monde, browser, page, ALPHA, "Février 2026")
    assert again.status == 409
    assert read_alert(again) == "La déclaration Essai, Février 2026 n’est pas à déposer : rien n’est changé."


def test_a_forged_form_files_nothing_for_another_company(monde: Monde, browser: Browser) -> None:
    """The right is judged for the company of the form, whatever the page offered."""
    _give(monde, "declarer")
    monde.peupler({"declaration": [build_declaration(SITE, "Mars 2026", siren=BETA)]})
    refused = _file(monde, browser, browser.get(monde.url(SITE, "/declarations")), BETA, "Mars 2026")
    assert (refused.status, read_heading(refused)) == (403, "Accès refusé")
    assert read_alert(refused) == "Vous n'avez pas le droit de déclarer pour cette entreprise."
    _give(monde, "declarer", BETA)
    lines = read_table(browser.get(monde.url(SITE, "/declarations")), "Déclarations")
    assert lines is not None
    assert ("Essai", "Mars 2026", "000 284 224", "À déposer", "Déposer") in lines


@pytest.mark.parametrize(
    ("path", "other", "alert"),
    [
        ("/declarations", "payer", "Vous n'avez le droit de déclarer pour aucune entreprise."),
        ("/paiements", "declarer", "Vous n'avez le droit de payer pour aucune entreprise."),
    ],
)
def test_a_page_stays_shut_without_its_own_right(
    monde: Monde, browser: Browser, path: str, other: str, alert: str
) -> None:
    """The other right of the same service does not open it."""
    _give(monde, other)
    page = browser.get(monde.url(SITE, path))
    assert (page.status, read_heading(page), read_alert(page)) == (403, "Accès refusé", alert)


@pytest.mark.parametrize(("path", "droit"), [("/declarations", "declarer"), ("/paiements", "payer")])
def test_a_right_taken_back_shuts_the_page_at_once(
    monde: Monde, browser: Browser, path: str, droit: str
) -> None:
    """Rights are read again at each request."""
    _give(monde, droit)
    assert browser.get(monde.url(SITE, path)).status == 200
    monde.run(retirer(monde.ctx(SITE), COMPTE, _right(droit)))
    assert browser.get(monde.url(SITE, path)).status == 403


def test_debts_and_mandates_are_shown(monde: Monde, browser: Browser) -> None:
    """Debts with their state and means, transfers included: hiding those is the portal's duty; mandates."""
    _give(monde, "payer")
    page = browser.get(monde.url(SITE, "/paiements"))
    assert read_heading(page) == "Paiements et mandats"
    assert read_table(page, "Créances") == [
        ("T-1", SIRET, "TVA", "0,01 €", "15/03/2026", "À payer", "Payer"),
        ("T-2", SIRET, "TVA", "0,02 €", "15/03/2026", "Réglée le 20/02/2026, Virement", "—"),
    ]
    assert read_table(page, "Mandats") == [
        ("M-1", "FR22ZZZ000002", "FR7600000000000000000000194", SIRET, "03/11/2025", "Ouvrir")
    ]


def test_a_page_shows_the_companies_of_the_right_only(monde: Monde, browser: Browser) -> None:
    """The right for one company shows nothing of another one; nothing to show is said."""
    _give(monde, "payer", BETA)
    _give(monde, "declarer", BETA)
    page = browser.get(monde.url(SITE, "/paiements"))
    assert (read_table(page, "Créances"), read_table(page, "Mandats")) == (None, None)
    assert "Aucune créance." in page.text
    assert "Aucun mandat." in page.text
    assert "Aucune déclaration." in browser.get(monde.url(SITE, "/declarations")).text


def test_the_mandate_of_another_company_is_not_shown(monde: Monde, browser: Browser) -> None:
    """Only those of the establishments of the company whose right is held."""
    monde.peupler({"mandat": [build_mandat(SITE, "M-9", siret=B1)]})
    _give(monde, "payer")
    lines = read_table(browser.get(monde.url(SITE, "/paiements")), "Mandats") or []
    assert [line[0] for line in lines] == ["M-1"]


def test_the_instalments_to_come_are_shown(monde: Monde, browser: Browser) -> None:
    """That of today included, those of yesterday not; an amount not known yet is a dash."""
    _give(monde, "payer")
    monde.peupler(
        {
            "echeance": [
                build_echeance(SITE, "Hier", "2026-03-02"),
                build_echeance(SITE, "Aujourd'hui", "2026-03-03", montant=100),
            ]
        }
    )
    page = browser.get(monde.url(SITE, "/paiements"))
    assert read_table(page, "Échéances à venir") == [
        ("03/03/2026", "Aujourd'hui", SIRET, "1,00 €"),
        ("15/04/2026", "Acompte", SIRET, "—"),
        ("15/05/2026", "Solde", SIRET, "123,45 €"),
    ]
