"""Details and refusals on the site."""

import pytest

from simulators.portailpro.tests.banc import (
    TABLEAU,
    Banc,
    Monde,
    Personne,
    liens,
    lignes,
    messages,
    ouvrir_monde,
    texte,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO, document, personne

CREANCE, MANDAT = "Détail de la créance", "Détail du mandat"
INTROUVABLE = "Cette adresse ne mène à aucune page."


def bruno_connecte(monde: Monde) -> Personne:
    """Bruno, logged in at the portal."""
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    return bruno


def test_a_debt_to_pay_is_told_whole_without_any_payment(monde: Monde) -> None:
    """Reference, amount to the cent, due date, and no line about a settlement (TDB-11)."""
    page = bruno_connecte(monde).ouvrir("/creances/douane/D-A2")
    assert titre(page) == "Créance D-A2"
    assert lignes(page, CREANCE) == [
        ["Référence", "D-A2"], ["Administration", "Douane"], ["Établissement", "000 176 115 00020"],
        ["Nature", "Dédouanement"], ["Montant", "840,50 €"], ["Émise le", "02/02/2026"],
        ["Échéance", "15/03/2026"], ["État", "À payer"],
    ]  # fmt: skip


def test_a_settled_debt_tells_when_and_how(monde: Monde) -> None:
    """Two more lines (TDB-11)."""
    page = bruno_connecte(monde).ouvrir("/creances/urssaf/U-A1")
    assert lignes(page, CREANCE)[-3:] == [
        ["État", "Réglée"], ["Réglée le", "20/02/2026"], ["Moyen", "Carte bancaire"],
    ]  # fmt: skip


def test_a_mandate_is_told_whole_and_customs_manage_it_in_telepaiement(monde: Monde) -> None:
    """The link goes through customs; the portal itself deletes nothing (TDB-11, TDB-15)."""
    bruno = bruno_connecte(monde)
    page = bruno.ouvrir("/mandats/douane/M-A2")
    assert titre(page) == "Mandat M-A2"
    assert lignes(page, MANDAT) == [
        ["RUM", "M-A2"], ["ICS", "FR49ZZZ000001"], ["IBAN", "FR7600000000000000000000194"],
        ["Établissement", "000 176 115 00020"], ["Administration", "Douane"], ["Signé le", "05/01/2026"],
    ]  # fmt: skip
    (gestion,) = liens(page)["Gérer dans Télépaiement SEPA"]
    assert gestion.startswith(monde.url("douane", "/login/initiate"))
    assert "Gérer dans Télépaiement SEPA" not in liens(bruno.ouvrir("/mandats/impots/M-I"))


def test_every_detail_link_of_the_dashboard_opens(monde: Monde) -> None:
    """Debts of both tabs and mandates, each at its own address."""
    bruno = bruno_connecte(monde)
    vers = [*liens(bruno.ouvrir(TABLEAU))["Détail"]]
    vers += liens(bruno.ouvrir(f"{TABLEAU}?paiements=historique"))["Détail"]
    assert len(set(vers)) == 7
    assert {titre(bruno.ouvrir(path)).split()[0] for path in vers} == {"Créance", "Mandat"}


@pytest.mark.parametrize(
    "path",
    [
        "/creances/douane/D-VIREMENT",
        "/creances/douane/D-B1",
        "/creances/douane/I-A1",
        "/creances/portailpro/D-A1",
        "/creances/douane/../../D-A1",
        "/mandats/douane/M-B1",
        "/mandats/urssaf/M-I",
        "/mandats/ailleurs/M-I",
        "/declarations/h7",
        "/trigo",
    ],
)
def test_what_is_not_ones_own_is_an_unknown_address(monde: Monde, path: str) -> None:
    """By transfer, of another company, of another site: the very page of an address that does not exist."""
    page = bruno_connecte(monde).ouvrir(path)
    assert (page.status, titre(page), messages(page, "alert")) == (404, "Page introuvable", [INTROUVABLE])


def test_without_the_right_the_address_answers_no_more_than_the_screen(banc: Banc) -> None:
    """Adhérer opens no debt of customs, télépayer no mandate of it (TDB-10, TDB-16)."""
    payeur = document(personne("Bruno", ("telepayer", "A1")))
    with ouvrir_monde(banc, payeur) as monde:
        assert bruno_connecte(monde).ouvrir("/mandats/douane/M-A2").status == 404
    mandataire = document(personne("Bruno", ("adherer", "A1")))
    with ouvrir_monde(banc, mandataire) as monde:
        assert bruno_connecte(monde).ouvrir("/creances/douane/D-A1").status == 404


def test_another_company_of_the_person_is_not_opened_by_its_address(banc: Banc) -> None:
    """Bruno holds rights on both: while he works on ALPHA, the address of BETA leads nowhere (TDB-13)."""
    deux = document(personne("Bruno", ("telepayer", "A1"), ("telepayer", "B1"), ("adherer", "B1")))
    with ouvrir_monde(banc, deux) as monde:
        bruno = bruno_connecte(monde)
        assert titre(bruno.ouvrir("/creances/douane/D-B1")) == "Choisir l'entreprise"
        bruno.envoyer(bruno.ouvrir("/siren"), "/siren", siren="000176115")
        for path in (
            "/creances/douane/D-B1",
            "/creances/douane/D-B1?siren=000200006",
            "/mandats/douane/M-B1",
        ):
            assert bruno.ouvrir(path).status == 404
        assert bruno.ouvrir("/creances/douane/D-A1").status == 200


def test_a_silent_site_is_named_and_not_taken_for_a_missing_page(monde: Monde) -> None:
    """The person is told to come back, with the menu to leave."""
    bruno = bruno_connecte(monde)
    panne = {"name": "erreur-503", "service": "telepaiement", "route": "/api/situation", "times": 9}
    monde.agir("faults", panne)
    page = bruno.ouvrir("/creances/douane/D-A1")
    attendu = (503, ["Douane : indisponible pour le moment."])
    assert (page.status, messages(page, "alert")) == attendu
    assert "Se déconnecter" in page.text


def test_a_visitor_is_sent_to_the_login_page(monde: Monde) -> None:
    """No detail is public."""
    assert "/connexion" in Personne(monde).ouvrir("/creances/douane/D-A1").url


def test_refusals_keep_the_menu_of_whoever_is_logged_in(monde: Monde) -> None:
    """The page that is not found and the form that is refused lead back; a visitor gets no menu."""
    bruno = bruno_connecte(monde)
    refuse = bruno.navigateur.post(monde.url("portailpro", "/siren"), {"csrf": "faux"})
    for page in (bruno.ouvrir("/nulle-part"), refuse):
        assert page.status in (403, 404)
        assert "Connecté : Bruno " in texte(page)
        assert {"Tableau de bord", "Gérer les rattachements"} <= liens(page).keys()
    visiteur = Personne(monde).ouvrir("/nulle-part")
    assert (visiteur.status, "Tableau de bord" in liens(visiteur)) == (404, False)
