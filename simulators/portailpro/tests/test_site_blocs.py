"""The blocks of the dashboard on the site: summary, schedule, mandates, declarations, ways out."""

import re

import pytest

from simulators.identity.tests.browser import Page
from simulators.portailpro.tests.banc import (
    TABLEAU,
    Banc,
    Monde,
    Personne,
    liens,
    lignes,
    ouvrir_monde,
    texte,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO, document, personne

SYNTHESE, ECHEANCIER, MANDATS = "Synthèse des paiements à date", "Échéancier", "Mandats de prélèvement"
EN_COURS, HISTORIQUE = "Déclarations en cours", "Historique des déclarations"
MUETS = [("telepaiement", "Douane"), ("impots", "Impôts"), ("urssaf", "Urssaf")]


def montrer(monde: Monde, query: str = "") -> Page:
    """The dashboard of Bruno."""
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    return bruno.ouvrir(TABLEAU + query)


def test_the_summary_is_a_chart_and_the_same_figures_as_a_table(monde: Monde) -> None:
    """Transfers count nowhere, the total is that of the lines, and the chart says it in words (TDB-03)."""
    page = montrer(monde)
    assert lignes(page, SYNTHESE) == [
        ["Douane", "2 090,50 €", "2", "2 300,00 €", "1"],
        ["Impôts", "4 100,00 €", "1", "0,00 €", "0"],
        ["Urssaf", "0,00 €", "0", "2 912,10 €", "1"],
        ["Total", "6 190,50 €", "3", "5 212,10 €", "2"],
    ]
    (nom,) = re.findall(r'<svg role="img"[^>]* aria-label="([^"]*)"', page.text)
    assert "Douane : 2 090,50 € à payer, 2 300,00 € payés." in " ".join(nom.split())


def test_the_regions_come_in_order(monde: Monde) -> None:
    """What is to pay first, the other sites last."""
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", montrer(monde).text) == [
        SYNTHESE, "Déclarations", "Paiements", ECHEANCIER, "Mandats", "Vos administrations", "Informations",
    ]  # fmt: skip


def test_schedule_mandates_and_filed_declarations_are_those_of_the_company(monde: Monde) -> None:
    """Soonest first and none of the past; every mandate of ALPHA, none of BETA (TDB-04, TDB-07, TDB-14)."""
    page = montrer(monde, "?declarations=historique")
    assert lignes(page, ECHEANCIER) == [
        ["15/03/2026", "Urssaf", "Cotisations", "—"],
        ["24/03/2026", "Impôts", "TVA", "50,00 €"],
    ]
    assert [ligne[:2] for ligne in lignes(page, MANDATS)] == [["Douane", "M-A2"], ["Impôts", "M-I"]]
    assert lignes(page, HISTORIQUE) == [["TVA", "janvier 2026", "Impôts", "18/02/2026"]]


def test_each_section_keeps_its_tab_when_the_other_changes(monde: Monde) -> None:
    """Opening the history of payments leaves that of declarations open."""
    page = montrer(monde, "?declarations=historique")
    assert f"{TABLEAU}?declarations=historique&paiements=historique" in liens(page)["Historique"]
    assert (EN_COURS in page.text, HISTORIQUE in page.text) == (False, True)


def test_without_any_right_nothing_is_told_and_nothing_is_missing(banc: Banc) -> None:
    """Each block says that it is empty, none says that a site is unavailable."""
    with ouvrir_monde(banc, document(personne("Bruno"))) as vide:
        dit = texte(montrer(vide, "?declarations=historique"))
    for phrase in (
        "Aucun paiement à résumer.", "Aucune déclaration dans l'historique.", "Aucun paiement en cours.",
        "Aucune échéance à venir.", "Aucun mandat.",
    ):  # fmt: skip
        assert phrase in dit
    assert "indisponible" not in dit
    assert "0,00 €" not in dit


@pytest.mark.parametrize(("service", "nom"), MUETS)
def test_a_silent_site_has_no_zero_row_and_leaves_the_others(monde: Monde, service: str, nom: str) -> None:
    """Its line is absent from the summary, which says so, and the two others stay."""
    monde.agir("faults", {"name": "erreur-503", "service": service, "route": "/api/situation", "times": 9})
    page = montrer(monde)
    assert f"{nom} : indisponible pour le moment." in texte(page)
    assert [ligne[0] for ligne in lignes(page, SYNTHESE)] == [*(n for _, n in MUETS if n != nom), "Total"]
    assert "Le total ne compte pas ce qui est indisponible." in texte(page)


def test_when_all_are_silent_nobody_is_told_that_nothing_is_due(monde: Monde) -> None:
    """Every site is named, and no block pretends to be empty."""
    for service, _ in MUETS:
        panne = {"name": "erreur-503", "service": service, "route": "/api/situation", "times": 9}
        monde.agir("faults", panne)
    dit = texte(montrer(monde, "?declarations=historique"))
    assert "Aucun" not in dit
    assert "Total" not in dit
    for _, nom in MUETS:
        assert f"{nom} : indisponible pour le moment." in dit


def test_the_dashboard_leads_to_both_payment_services_and_takes_no_payment_itself(monde: Monde) -> None:
    """SEPA goes through customs, CB is public, and no field of the page takes a card or an IBAN (TDB-17)."""
    page = montrer(monde)
    (sepa,), (carte,) = liens(page)["Télépaiement SEPA"], liens(page)["Télépaiement CB"]
    assert sepa.startswith(monde.url("douane", "/login/initiate"))
    assert carte == monde.url("telepaiement", "/cb")
    assert set(re.findall(r'<input[^>]* name="([^"]+)"', page.text)) == {"csrf"}
    assert "Télépaiement" not in page.text[page.text.index('id="administrations"') :]


def test_lines_of_customs_close_the_list_and_open_their_service(banc: Banc) -> None:
    """Reading is enough for a line; TRIGO and H7 have none (DEC-06 to DEC-12, DEC-16)."""
    bruno = personne("Bruno", ("isope_lire", "A1"), ("ciel_alcool_lire", "A1"), ("cotisant_declarer", "A1"))
    with ouvrir_monde(banc, document(bruno)) as monde:
        page = montrer(monde)
        demarches = [ligne[0] for ligne in lignes(page, EN_COURS)]
        assert demarches == ["Déclarations sociales", "Contribution indirecte", "TICPE"]
        adresses = " ".join(liens(page)["Déclarer"])
        assert all(chemin in adresses for chemin in ("declarations", "ciel", "isope"))


def test_visitors_find_card_payment_and_net_entreprises_is_among_the_sites(monde: Monde) -> None:
    """No login stands before the card; net-entreprises opens without any account (PAI-10, AMB-33)."""
    accueil = Personne(monde).ouvrir("/")
    assert liens(accueil)["Télépaiement CB"] == [monde.url("telepaiement", "/cb")]
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    (net,) = liens(bruno.ouvrir(TABLEAU))["net-entreprises"]
    assert titre(bruno.suivre(net)) == "net-entreprises"
