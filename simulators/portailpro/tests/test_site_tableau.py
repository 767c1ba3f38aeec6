"""The dashboard on the site, with the co-owners asked by HTTP."""

import pytest

from simulators.identity.tests.browser import Page
from simulators.portailpro.tests.banc import (
    SIREN,
    TABLEAU,
    Banc,
    Monde,
    Personne,
    liens,
    lignes,
    messages,
    mot_de_passe,
    ouvrir_monde,
    texte,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO, document, habilitation, personne

EN_COURS, HISTORIQUE = "Paiements en cours", "Historique des paiements"
VERS_HISTORIQUE = f"{TABLEAU}?paiements=historique"


def bruno_connecte(monde: Monde) -> Personne:
    """Bruno, logged in at the portal."""
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    return bruno


def references(bruno: Personne, path: str = TABLEAU, legende: str = EN_COURS) -> list[str]:
    """The references that a tab lists."""
    return [ligne[1] for ligne in lignes(bruno.ouvrir(path), legende)]


def test_the_dashboard_shows_what_the_three_sites_hold_for_the_company(monde: Monde) -> None:
    """Amounts, days and establishments of ALPHA whole, none of BETA (TDB-12, TDB-13)."""
    page = bruno_connecte(monde).ouvrir(TABLEAU)
    assert "Entreprise : ALPHA (SIREN 000 176 115)" in texte(page)
    assert lignes(page, EN_COURS) == [
        ["Douane", "D-A1", "000 176 115 00012", "1 250,00 €", "15/03/2026", "Détail"],
        ["Douane", "D-A2", "000 176 115 00020", "840,50 €", "15/03/2026", "Détail"],
        ["Impôts", "I-A1", "000 176 115 00012", "4 100,00 €", "15/03/2026", "Détail"],
    ]
    assert [ligne[:2] for ligne in lignes(page, "Déclarations en cours")] == [
        ["Déclarations fiscales", "Impôts"],
        ["Dédouanement", "Douane"],
    ]


def test_every_page_names_the_person(monde: Monde) -> None:
    """Whose session it is stands on each page of a person who is logged in, and on no other page."""
    assert "Connecté" not in Personne(monde).ouvrir("/connexion").text
    bruno = bruno_connecte(monde)
    for path in (TABLEAU, "/siren", "/profil/rattachements"):
        assert "Connecté : Bruno " in texte(bruno.ouvrir(path))


def test_the_history_tells_the_means_of_payment_and_hides_transfers(monde: Monde) -> None:
    """SEPA and card are there, the transfer in neither tab (TDB-19)."""
    bruno = bruno_connecte(monde)
    assert lignes(bruno.ouvrir(VERS_HISTORIQUE), HISTORIQUE) == [
        ["Douane", "D-SEPA", "000 176 115 00012", "2 300,00 €", "20/02/2026", "Prélèvement SEPA", "Détail"],
        ["Urssaf", "U-A1", "000 176 115 00012", "2 912,10 €", "20/02/2026", "Carte bancaire", "Détail"],
    ]
    assert "D-VIREMENT" not in bruno.ouvrir(TABLEAU).text


def test_a_portal_that_shows_transfers_is_seen(banc: Banc) -> None:
    """The same page on the mutant of TDB-19 lists the transfer."""
    data = document(personne("Bruno", ("telepayer", "A1")))
    with ouvrir_monde(banc, data, {"portailpro": "virements-visibles"}) as fautif:
        bruno = bruno_connecte(fautif)
        assert "D-VIREMENT" in references(bruno, VERS_HISTORIQUE, HISTORIQUE)


def test_declare_opens_delta_g_in_a_new_tab(monde: Monde) -> None:
    """The link carries target and noopener, and ends on DELTA-G without any form (DEC-07, DEC-13)."""
    bruno = bruno_connecte(monde)
    page = bruno.ouvrir(TABLEAU)
    vers_delta = next(url for url in liens(page)["Déclarer"] if "delta-g" in url)
    assert page.text.count('target="_blank" rel="noopener">Déclarer</a>') == 2
    arrivee = bruno.suivre(vers_delta)
    assert (titre(arrivee), arrivee.url) == ("DELTA-G", monde.url("douane", "/delta-g"))


ENNUIS = [
    ("impots", "/api/situation", "Impôts", ["D-A1", "D-A2"]),
    ("telepaiement", "/api/situation", "Douane", ["I-A1"]),
    ("urssaf", "/api/habilitations", "Urssaf", ["D-A1", "D-A2", "I-A1"]),
]


def arriver_pendant(monde: Monde, panne: str, service: str, route: str, fois: int) -> Page:
    """Log in while a fault strikes: rights and debts are all read for the first time."""
    bruno = Personne(monde)
    page = bruno.ouvrir("/connexion")
    monde.agir("faults", {"name": panne, "service": service, "route": route, "times": fois})
    return bruno.saisir(page, BRUNO, mot_de_passe("portailpro"))


@pytest.mark.parametrize("ennui", ENNUIS, ids=lambda ennui: ennui[2])
@pytest.mark.parametrize("panne", ["erreur-503", "connexion-coupee", "corps-tronque", "corps-malforme"])
def test_one_site_in_trouble_leaves_the_others(
    monde: Monde, panne: str, ennui: tuple[str, str, str, list[str]]
) -> None:
    """Whatever the trouble, that site is named as missing and the others stay."""
    service, route, nom, restent = ennui
    page = arriver_pendant(monde, panne, service, route, 9)
    assert f"{nom} : indisponible pour le moment." in texte(page)
    assert [ligne[1] for ligne in lignes(page, EN_COURS)] == restent


def test_a_site_that_comes_back_is_shown_again(monde: Monde) -> None:
    """The failure lasted one request: the next page has everything."""
    assert "Douane : indisponible" in texte(
        arriver_pendant(monde, "corps-malforme", "douane", "/api/habilitations", 1)
    )
    assert references(bruno_connecte(monde)) == ["D-A1", "D-A2", "I-A1"]


def test_a_slow_site_does_not_hold_the_page(monde: Monde) -> None:
    """After six seconds of patience the page comes without it."""
    bruno = bruno_connecte(monde)
    monde.agir("faults", {"name": "lenteur", "service": "impots", "route": "/api/situation", "seconds": 9})
    page = bruno.ouvrir(TABLEAU)
    assert "Impôts : indisponible pour le moment." in texte(page)
    assert [ligne[1] for ligne in lignes(page, EN_COURS)] == ["D-A1", "D-A2"]


def test_a_withdrawn_right_has_no_effect_on_the_next_page(monde: Monde) -> None:
    """The debts of customs are gone at once, the taxes stay, and granting brings them back (HAB-15)."""
    bruno = bruno_connecte(monde)
    droit = {"site": "douane", "identifiant": "bruno.douane", **habilitation("telepayer")}
    assert monde.agir("habilitations", droit, "DELETE") == {"annonce": "acquittee"}
    assert references(bruno) == ["I-A1"]
    assert references(bruno, VERS_HISTORIQUE, HISTORIQUE) == ["U-A1"]
    assert monde.agir("habilitations", droit) == {"annonce": "acquittee"}
    assert references(bruno) == ["D-A1", "D-A2", "I-A1"]


def test_a_lost_announcement_takes_effect_within_five_seconds(monde: Monde) -> None:
    """The push was lost: six seconds of the world later, the right is gone all the same (HAB-15)."""
    bruno = bruno_connecte(monde)
    monde.agir("faults", {"name": "notification-perdue", "service": "douane"})
    droit = {"site": "douane", "identifiant": "bruno.douane", **habilitation("telepayer")}
    assert monde.agir("habilitations", droit, "DELETE") == {"annonce": "perdue"}
    monde.agir("clock", {"advance_s": 6})
    assert references(bruno) == ["I-A1"]


@pytest.mark.parametrize(
    ("panne", "annonce"), [("notification-double", "acquittee"), ("mauvaise-cle", "perdue")]
)
def test_announcements_are_judged(monde: Monde, panne: str, annonce: str) -> None:
    """Sent twice, an announcement is acknowledged; signed by another key, it is refused."""
    bruno_connecte(monde)
    route = "/evenements"
    monde.agir("faults", {"name": panne, "service": "douane", "route": route})
    droit = {"site": "douane", "identifiant": "bruno.douane", **habilitation("telepayer")}
    assert monde.agir("habilitations", droit, "DELETE") == {"annonce": annonce}


def test_an_announcement_by_anyone_is_refused(monde: Monde) -> None:
    """What is not signed by a co-owner gets 400 and its reason (RFC 8935)."""
    page = Personne(monde).navigateur.post(
        monde.url("portailpro", "/evenements"), {}, {"content-type": "application/secevent+jwt"}
    )
    assert page.status == 400
    assert '"err":"invalid_request"' in page.text


def deux_entreprises() -> dict[str, object]:
    """Bruno may pay for ALPHA and for BETA."""
    return document(personne("Bruno", ("telepayer", "A1"), ("telepayer", "B1")))


def test_two_companies_are_chosen_from_and_never_mixed(banc: Banc) -> None:
    """The choice comes before the dashboard; after it, only that company's data (CPT-16, TDB-13)."""
    with ouvrir_monde(banc, deux_entreprises()) as monde:
        bruno = bruno_connecte(monde)
        page = bruno.ouvrir(TABLEAU)
        assert titre(page) == "Choisir l'entreprise"
        assert "ALPHA (SIREN 000 176 115)" in texte(page)
        assert "BETA (SIREN 000 200 006)" in texte(page)
        page = bruno.envoyer(page, SIREN, siren="000200006")
        assert "Entreprise : BETA (SIREN 000 200 006)" in texte(page)
        assert references(bruno) == ["D-B1"]
        # No address decides of the company.
        assert references(bruno, f"{TABLEAU}?siren=000176115") == ["D-B1"]
        assert "Changer d'entreprise" in liens(page)


@pytest.mark.parametrize("siren", ["000395335", "n'importe quoi", "000176115' OR 1=1"])
def test_a_company_that_is_not_proposed_is_refused(monde: Monde, siren: str) -> None:
    """A forged choice is refused with its reason, and the dashboard stays on ALPHA."""
    bruno = bruno_connecte(monde)
    page = bruno.envoyer(bruno.ouvrir(SIREN), SIREN, siren=siren)
    refus = "Cette entreprise ne fait pas partie de celles qui vous sont ouvertes."
    assert (page.status, messages(page, "alert")) == (403, [refus])
    assert "Entreprise : ALPHA" in texte(bruno.ouvrir(TABLEAU))


def test_a_choice_left_empty_is_asked_again(monde: Monde) -> None:
    """Nothing ticked, nothing chosen."""
    bruno = bruno_connecte(monde)
    page = bruno.envoyer(bruno.ouvrir(SIREN), SIREN)
    assert (page.status, messages(page, "alert")) == (422, ["Choisissez une entreprise."])


def test_a_company_whose_last_right_goes_is_left(banc: Banc) -> None:
    """The person is told, and chooses again; no data of BETA is shown meanwhile (HAB-15)."""
    with ouvrir_monde(banc, deux_entreprises()) as monde:
        bruno = bruno_connecte(monde)
        bruno.envoyer(bruno.ouvrir(SIREN), SIREN, siren="000200006")
        droit = {"site": "douane", "identifiant": "bruno.douane", **habilitation("telepayer", "B1")}
        monde.agir("habilitations", droit, "DELETE")
        page = bruno.ouvrir(TABLEAU)
        assert titre(page) == "Choisir l'entreprise"
        assert "ne vous est plus ouverte" in messages(page, "alert")[0]
        assert "BETA" not in page.text
        page = bruno.envoyer(page, SIREN, siren="000176115")
        assert "Entreprise : ALPHA" in texte(page)
