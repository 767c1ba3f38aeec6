"""The world of the demonstration is alive: Agnès Morel finds something on every page."""

import tomllib
from collections.abc import Iterator

import pytest
import requests

from simulators.coproprietaire.tests.lecture import read_heading, read_links, read_table
from simulators.identity.tests.browser import Browser, Page
from simulators.peuplement.document import Document, read_document
from simulators.tests.process import ROOT, RunningBench, start

WORLD = ROOT / "scenarios/worlds/demonstration.toml"
PASSWORDS = {
    "portailpro": ("agnes.morel@littoral.example", "agnes portailpro"),
    "douane": ("amorel", "agnes douane"),
    "impots": ("amorel.impots", "agnes impots"),
    "urssaf": ("amorel.urssaf", "agnes urssaf"),
}
APPLICATIONS = {
    "/delta-g": "DELTA-G", "/ciel": "CIEL", "/isope": "ISOPE", "/isope-dom": "ISOPE-DOM", "/domino": "DOMINO",
    "/trigo": "TRIGO",
}  # fmt: skip


@pytest.fixture(scope="module")
def bench() -> Iterator[RunningBench]:
    """Started as a person would."""
    with start("--world", str(WORLD)) as running:
        yield running


@pytest.fixture(scope="module")
def document() -> Document:
    """The file, as the simulators read it."""
    return read_document(tomllib.loads(WORLD.read_text(encoding="utf-8")))


def _url(bench: RunningBench, service: str, path: str) -> str:
    return f"http://{service}.localhost:{bench.port}{path}"


def _log_in(bench: RunningBench, site: str) -> Browser:
    browser = Browser()
    form = browser.get(_url(bench, site, "/connexion"))
    identifiant, mot_de_passe = PASSWORDS[site]
    sent = {name: form.hidden(name) for name in ("csrf", "suite", "retour")}
    sent |= {"identifiant": identifiant, "mot_de_passe": mot_de_passe}
    entered = browser.follow(browser.post(_url(bench, site, "/connexion"), sent))
    assert entered.status == 200
    return browser


def _show(bench: RunningBench, browser: Browser, service: str, path: str) -> Page:
    page = browser.follow(browser.get(_url(bench, service, path)))
    assert page.status == 200, page.text
    return page


@pytest.mark.parametrize("path", APPLICATIONS)
def test_every_application_of_customs_opens_and_takes_declarations(bench: RunningBench, path: str) -> None:
    """Agnès declares in each of the six."""
    page = _show(bench, _log_in(bench, "douane"), "douane", path)
    assert read_heading(page) == APPLICATIONS[path]
    assert "Nouvelle déclaration" in read_links(page)


def test_the_payments_of_customs_have_each_kind_of_thing(bench: RunningBench) -> None:
    """Debts to pay of each kind that is payable, payments, mandates."""
    page = _show(bench, _log_in(bench, "douane"), "telepaiement", "/sepa")
    debts = read_table(page, "Créances à payer") or []
    references = {line[0] for line in debts}
    assert {"CPT-2026-0107", "AMD-2026-0108", "TAB-2026-0110", "ENE-2026-0111", "OCT-2026-0113"} <= references
    assert "PORT-2026-0109" not in references
    assert read_table(page, "Paiements")
    assert [line[0] for line in read_table(page, "Mandats") or []] == ["DOUANE-0101", "DOUANE-0102"]


@pytest.mark.parametrize("site", ["impots", "urssaf"])
def test_the_accounts_of_the_company_are_shown(bench: RunningBench, site: str) -> None:
    """Declarations to be filed and filed, debts, mandates."""
    browser = _log_in(bench, site)
    states = [
        line[2] for line in read_table(_show(bench, browser, site, "/declarations"), "Déclarations") or []
    ]
    assert "À déposer" in states
    assert any(state.startswith("Déposée le") for state in states)
    page = _show(bench, browser, site, "/paiements")
    assert read_table(page, "Créances")
    assert read_table(page, "Mandats")


def test_the_dashboard_has_something_in_every_part(bench: RunningBench) -> None:
    """The summary, the declarations, the payments, the schedule, the mandates; nothing is unavailable."""
    browser = _log_in(bench, "portailpro")
    page = _show(bench, browser, "portailpro", "/tableau-de-bord")
    lines = [line[0] for line in read_table(page, "Synthèse des paiements à date") or []]
    assert lines == ["Douane", "Impôts", "Urssaf", "Total"]
    assert len(read_table(page, "Déclarations en cours") or []) == 7
    assert len(read_table(page, "Échéancier") or []) == 5
    assert len(read_table(page, "Mandats de prélèvement") or []) == 4
    assert "indisponible" not in page.text
    past = _show(bench, browser, "portailpro", "/tableau-de-bord?declarations=historique")
    assert len(read_table(past, "Historique des déclarations") or []) == 3


def test_the_welcome_page_tells_what_to_click_and_to_type(bench: RunningBench, document: Document) -> None:
    """Every site, every password, every payment notice."""
    answer = requests.get(
        f"http://127.0.0.1:{bench.port}/", headers={"Host": f"localhost:{bench.port}"}, timeout=10
    )
    assert "http://net-entreprises.localhost" in answer.text
    told = [compte.mot_de_passe for personne in document.personne for compte in personne.compte]
    told += [une.mot_de_passe_avis for une in document.creance if une.mot_de_passe_avis]
    assert [word for word in told if word not in answer.text] == []


def test_the_world_has_every_kind_of_debt(document: Document) -> None:
    """Each nature, each origin, each means, and a notice on each side of each ceiling of cards."""
    assert {une.nature for une in document.creance} == {
        "dedouanement", "dedouanement-comptant", "alcools", "tabacs", "energie", "octroi-de-mer",
        "droits-de-port", "amende", "tva", "cotisations",
    }  # fmt: skip
    assert {une.origine for une in document.creance} == {"edi", "dti-douane", "dti-portailpro", "papier"}
    assert {une.paiement.moyen for une in document.creance if une.paiement} == {"sepa", "cb", "virement"}
    noticed = {(une.nature, une.montant) for une in document.creance if une.mot_de_passe_avis}
    bounds = {
        ("alcools", 200_000),
        ("alcools", 200_001),
        ("octroi-de-mer", 150_000),
        ("octroi-de-mer", 150_001),
    }
    assert bounds <= noticed
