"""Opening an account and logging in, on the site itself."""

import pytest

from simulators.portailpro.tests.banc import (
    TABLEAU,
    Monde,
    Personne,
    liens,
    messages,
    mot_de_passe,
    texte,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO

CREATION = "/compte/creation"
SAISIE = {
    "prenom": "Ève", "nom": "O'Neil <b>", "courriel": "eve@alpha.example", "siren": "000 176 115",
    "mot_de_passe": "douze caractères",
}  # fmt: skip


def creer(quelqu_un: Personne, **changements: str) -> object:
    """Fill the form of creation."""
    return quelqu_un.envoyer(quelqu_un.ouvrir(CREATION), CREATION, **SAISIE | changements)


def test_a_visitor_finds_the_two_ways_in(monde: Monde) -> None:
    """The home page offers to log in and to open an account, once each."""
    page = Personne(monde).ouvrir("/")
    assert titre(page) == "Bienvenue sur portailpro"
    assert liens(page)["Se connecter"] == ["/connexion"]
    assert liens(page)["Créer un compte"] == [CREATION]


def test_who_opens_an_account_is_logged_in_and_can_log_in_again(monde: Monde) -> None:
    """The dashboard of the company given, said to be created; then the same password opens it elsewhere."""
    eve = Personne(monde)
    page = eve.envoyer(eve.ouvrir(CREATION), CREATION, **SAISIE)
    assert (titre(page), messages(page, "status")) == ("Tableau de bord", ["Votre compte est créé."])
    assert "Entreprise : Entreprise (SIREN 000 176 115)" in texte(page)
    assert "Aucun paiement en cours." in texte(page)
    assert messages(eve.ouvrir(TABLEAU), "status") == []
    ailleurs = Personne(monde)
    page = ailleurs.saisir(ailleurs.ouvrir("/connexion"), " EVE@alpha.example ", SAISIE["mot_de_passe"])
    assert titre(page) == "Tableau de bord"


@pytest.mark.parametrize(
    ("changements", "raison"),
    [
        ({"siren": "000176116"}, "SIREN de l'entreprise : clé de contrôle fausse"),
        (
            {"courriel": "Bruno@ALPHA.example"},
            "Adresse électronique : cette adresse a déjà un compte portailpro.",
        ),
        ({"mot_de_passe": "court"}, "Mot de passe : 12 caractères au moins."),
        ({"prenom": ""}, "Prénom : ce champ est obligatoire."),
    ],
)
def test_a_refused_form_says_why_and_keeps_what_was_typed(
    monde: Monde, changements: dict[str, str], raison: str
) -> None:
    """One alert names the field; everything typed stays but the password; nobody is logged in."""
    eve = Personne(monde)
    page = eve.envoyer(eve.ouvrir(CREATION), CREATION, **SAISIE | changements)
    (alerte,) = messages(page, "alert")
    assert (page.status, raison in alerte) == (422, True), alerte
    garde = SAISIE | changements
    assert f'value="{garde["courriel"]}"' in page.text
    assert garde["mot_de_passe"] not in page.text
    assert "O&#39;Neil &lt;b&gt;" in page.text
    assert titre(eve.ouvrir(TABLEAU)) == "Se connecter à portailpro"


def test_a_form_that_our_page_did_not_show_is_refused(monde: Monde) -> None:
    """Without the token of this browser, nothing is created (403)."""
    eve = Personne(monde)
    page = eve.navigateur.post(monde.url("portailpro", CREATION), SAISIE | {"csrf": "faux"})
    assert page.status == 403
    assert "Ce formulaire n’est plus valable" in messages(page, "alert")[0]
    page = eve.saisir(eve.ouvrir("/connexion"), SAISIE["courriel"], SAISIE["mot_de_passe"])
    assert messages(page, "alert") == ["Identifiant ou mot de passe incorrect."]


def test_the_credentials_of_another_site_do_not_open_the_portal(monde: Monde) -> None:
    """Even for linked accounts, neither customs' name nor customs' password (AUT-07)."""
    bruno = Personne(monde)
    for identifiant, site in (("bruno.douane", "douane"), (BRUNO, "douane"), ("000176115", "portailpro")):
        page = bruno.saisir(bruno.ouvrir("/connexion"), identifiant, mot_de_passe(site))
        assert messages(page, "alert") == ["Identifiant ou mot de passe incorrect."]
    assert titre(bruno.ouvrir(TABLEAU)) == "Se connecter à portailpro"


def test_who_is_logged_in_finds_the_dashboard_at_home_and_leaves_for_good(monde: Monde) -> None:
    """The home page leads there (TDB-01); once logged out, the dashboard asks to log in."""
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    page = bruno.ouvrir("/")
    assert titre(page) == "Tableau de bord"
    assert titre(bruno.ouvrir(CREATION)) == "Tableau de bord"
    bruno.envoyer(page, "/deconnexion")
    assert titre(bruno.ouvrir(TABLEAU)) == "Se connecter à portailpro"


@pytest.mark.parametrize("path", ["/declarations/h7", "/h7", "/declarations", "/siren/000176115"])
def test_an_unknown_address_is_a_page_not_found(monde: Monde, path: str) -> None:
    """H7 has no address, nor has anything else that is not a screen (DEC-16)."""
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    page = bruno.ouvrir(path)
    assert (page.status, titre(page)) == (404, "Page introuvable")


@pytest.mark.parametrize(
    ("path", "champs"),
    [
        ("/siren", {"siren": "000176115"}),
        ("/profil/rattachements", {"site": "douane"}),
        ("/compte/creation", SAISIE),
        ("/deconnexion", {}),
    ],
)
def test_no_form_is_accepted_from_another_site_or_without_its_token(
    monde: Monde, path: str, champs: dict[str, str]
) -> None:
    """Posted from another origin with the right token, or from here without it: 403, and still logged in."""
    bruno = Personne(monde)
    csrf = bruno.se_connecter(BRUNO).hidden("csrf")
    url = monde.url("portailpro", path)
    ailleurs = {"origin": monde.url("douane")}
    for page in (
        bruno.navigateur.post(url, champs | {"csrf": csrf}, ailleurs),
        bruno.navigateur.post(url, champs | {"csrf": "faux"}),
    ):
        assert (page.status, titre(page)) == (403, "Demande refusée")
    assert titre(bruno.ouvrir(TABLEAU)) == "Tableau de bord"
