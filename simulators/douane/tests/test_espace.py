"""The personal space of customs leads to its services; a link from the portal may lead there too."""

import pytest

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_links, read_table
from simulators.coproprietaire.tests.monde import ALPHA, BRUNO, build_document
from simulators.douane.applications import APPLICATIONS
from simulators.douane.tests.droits import (
    COMPTE,
    RELATIONS_A1,
    SITE,
    enter,
    enter_by_portal,
    link_bruno,
    octroyer_a_bruno,
)
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.tests.browser import Browser
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren


def test_services_are_linked(monde: Monde) -> None:
    """Applications here; Télépaiement SEPA by its own login; CB, which is public, straight."""
    page = enter(monde).get(monde.url(SITE, "/espace-personnel"))
    links = read_links(page)
    for application in APPLICATIONS:
        assert links[application.nom] == monde.url(SITE, application.chemin)
    sepa = monde.url("telepaiement", "/sepa")
    assert links["Télépaiement SEPA"] == compute_initiate_url(monde.ctx(SITE), "telepaiement", sepa)
    assert links["Télépaiement CB"] == monde.url("telepaiement", "/cb")


@pytest.mark.parametrize(
    ("service", "path"), [("douane", "/trigo"), ("telepaiement", "/cb"), ("douane", "/ciel/")]
)
def test_what_the_portal_may_not_lead_to(monde: Monde, service: str, path: str) -> None:
    """TRIGO keeps out of its reach, whatever the rights; the list is exact (DEC-15)."""
    octroyer_a_bruno(monde, "declarer", service="TRIGO")
    link = compute_initiate_url(monde.ctx("portailpro"), SITE, monde.url(service, path))
    page = Browser().get(link)
    assert (page.status, read_heading(page)) == (400, "Lien refusé")


def test_a_faulty_customs_opens_trigo_to_the_portal(bench: Bench) -> None:
    """The policy `opens_from_elsewhere` is what keeps TRIGO apart: replaced, the portal leads there."""
    faulty = bench.worlds.services[SITE].with_policy(opens_from_elsewhere=lambda _path: True)
    with bench.open(build_document(relation=RELATIONS_A1), {SITE: faulty}) as monde:
        octroyer_a_bruno(monde, "declarer", service="TRIGO")
        assert read_heading(enter_by_portal(monde, "/trigo")[1]) == "TRIGO"


def test_a_standing_in_the_company_opens_nothing(monde: Monde) -> None:
    """It is shown, it needs no relation, and every application stays shut (TDB-16)."""
    for droit in ("correspondant", "age", "representant", "declarant"):
        status = Habilitation(service="COMPTE-ENTREPRISE", droit=droit, siren=Siren(ALPHA))
        monde.run(octroyer(monde.ctx(SITE), COMPTE, status))
    browser = enter(monde)
    page = browser.get(monde.url(SITE, "/espace-personnel"))
    told = read_table(page, "Mes habilitations") or []
    assert [line[1] for line in told] == ["AGE", "Correspondant entreprise", "Déclarant", "Représentant"]
    assert {(line[0], line[2]) for line in told} == {("Compte entreprise", "SIREN 000 176 115")}
    assert [browser.get(monde.url(SITE, a.chemin)).status for a in APPLICATIONS] == [403] * 6


def test_rights_are_shown_in_plain_words(monde: Monde) -> None:
    """By service, right and establishment."""
    octroyer_a_bruno(monde, "declarer")
    octroyer_a_bruno(monde, "telepayer", service="TELEPAIEMENT-SEPA")
    page = enter(monde).get(monde.url(SITE, "/espace-personnel"))
    assert read_table(page, "Mes habilitations") == [
        ("DELTA-G", "Déclarer", "000 176 115 00012"),
        ("Télépaiement SEPA", "Télépayer", "000 176 115 00012"),
    ]


def test_delta_g_opens_from_the_portal_without_typing(monde: Monde) -> None:
    """The line "Dédouanement" of the portal leads there (DEC-07)."""
    link_bruno(monde)
    octroyer_a_bruno(monde, "declarer")
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    link = compute_initiate_url(monde.ctx("portailpro"), SITE, monde.url(SITE, "/delta-g"))
    page = browser.follow(browser.get(link))
    assert read_heading(page) == "DELTA-G"
    assert "Connecté : Bruno Lacaze" in page.text


def test_telepaiement_is_reached_through_its_own_login(monde: Monde) -> None:
    """Customs open their session, then hand over to Télépaiement, which asks them who it is."""
    link_bruno(monde)
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    target = monde.url("telepaiement", "/sepa")
    page = browser.get(compute_initiate_url(monde.ctx("portailpro"), SITE, target))
    while page.status == 303 and not page.url.startswith(monde.url(SITE, "/login/callback")):
        page = browser.get(page.location)
    assert page.location == compute_initiate_url(monde.ctx(SITE), "telepaiement", target)
