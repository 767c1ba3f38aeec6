"""Passing from site to site without typing anything, and what is refused on the way (AUT-03)."""

from urllib.parse import urlencode

import pytest

from simulators.portailpro.tests.banc import (
    SIREN,
    TABLEAU,
    Banc,
    Monde,
    Personne,
    liens,
    messages,
    ouvrir_monde,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO, SITES, document, personne

ESPACE = "/espace-personnel"


def par_le_portail(monde: Monde, depuis: str, cible: str) -> str:
    """The link that a co-owner shows towards the portal, or through it."""
    query = urlencode({"iss": monde.url(depuis), "target_link_uri": cible})
    return monde.url("portailpro", f"/login/initiate?{query}")


@pytest.mark.parametrize("nom", ["douane.gouv", "impots.gouv", "urssaf.fr"])
def test_from_the_portal_to_each_site(monde: Monde, nom: str) -> None:
    """Logged in at the portal, every linked site opens its personal space."""
    bruno = Personne(monde)
    page = bruno.se_connecter(BRUNO)
    assert titre(bruno.suivre(liens(page)[nom][0])) == "Espace personnel"


def test_from_the_portal_to_telepaiement(monde: Monde) -> None:
    """Through douane, the only site that Télépaiement trusts."""
    bruno = Personne(monde)
    page = bruno.se_connecter(BRUNO)
    arrivee = bruno.suivre(liens(page)["Télépaiement SEPA"][0])
    assert arrivee.url == monde.url("telepaiement", "/sepa")
    assert titre(arrivee) == "Télépaiement SEPA"


@pytest.mark.parametrize("depuis", SITES)
def test_from_each_site_to_the_portal(monde: Monde, depuis: str) -> None:
    """Logged in at a co-owner, the link to the portal opens the dashboard."""
    bruno = Personne(monde)
    espace = bruno.se_connecter(f"bruno.{depuis}", depuis)
    assert titre(bruno.suivre(liens(espace)["portailpro"][0])) == "Tableau de bord"


@pytest.mark.parametrize(
    ("depuis", "vers"), [("douane", "urssaf"), ("urssaf", "impots"), ("impots", "douane")]
)
def test_from_one_site_to_another_through_the_portal(monde: Monde, depuis: str, vers: str) -> None:
    """The portal opens its own session on the way, and vouches for the person."""
    bruno = Personne(monde)
    bruno.se_connecter(f"bruno.{depuis}", depuis)
    page = bruno.suivre(par_le_portail(monde, depuis, monde.url(vers, ESPACE)))
    assert (titre(page), page.url) == ("Espace personnel", monde.url(vers, ESPACE))
    assert titre(bruno.ouvrir(TABLEAU)) == "Tableau de bord"


def test_who_arrives_with_several_companies_chooses_first(banc: Banc) -> None:
    """A silent arrival is no choice of company (CPT-16)."""
    data = document(personne("Bruno", ("telepayer", "A1"), ("telepayer", "B1")))
    with ouvrir_monde(banc, data) as monde:
        bruno = Personne(monde)
        espace = bruno.se_connecter("bruno.douane", "douane")
        page = bruno.suivre(liens(espace)["portailpro"][0])
        assert (titre(page), page.url) == ("Choisir l'entreprise", monde.url("portailpro", SIREN))


def test_an_account_without_link_enters_nowhere(monde: Monde) -> None:
    """Chloé has the same e-mail everywhere and no link: both ways she meets a login page and its reason."""
    chloe = Personne(monde)
    espace = chloe.se_connecter("chloe.douane", "douane")
    page = chloe.suivre(liens(espace)["portailpro"][0])
    assert titre(page) == "Se connecter à portailpro"
    assert messages(page, "alert") == ["Votre compte douane.gouv n'est rattaché à aucun compte portailpro."]
    autre = Personne(monde)
    page = autre.suivre(liens(autre.se_connecter("chloe@alpha.example"))["douane.gouv"][0])
    assert titre(page) == "Se connecter à douane.gouv"
    assert messages(page, "alert") == ["Votre compte portailpro n'est rattaché à aucun compte douane.gouv."]


def test_who_is_logged_in_nowhere_is_asked_to(monde: Monde) -> None:
    """The link shows our own form, then leads where it promised."""
    bruno = Personne(monde)
    page = bruno.suivre(par_le_portail(monde, "douane", monde.url("portailpro", TABLEAU)))
    assert titre(page) == "Se connecter à portailpro"
    assert messages(page, "status") == ["Connectez-vous pour continuer."]
    assert titre(bruno.saisir(page, BRUNO, "mot de passe portailpro")) == "Tableau de bord"


def test_who_is_logged_in_nowhere_still_ends_at_the_other_site(monde: Monde) -> None:
    """From one co-owner to another with no session at all: one login at the portal, and none at the end."""
    bruno = Personne(monde)
    page = bruno.suivre(par_le_portail(monde, "douane", monde.url("urssaf", ESPACE)))
    assert titre(page) == "Se connecter à portailpro"
    arrivee = bruno.saisir(page, BRUNO, "mot de passe portailpro")
    assert (titre(arrivee), arrivee.url) == ("Espace personnel", monde.url("urssaf", ESPACE))


@pytest.mark.parametrize(
    "cible",
    [
        "{douane}/h7",
        "{douane}/edi/h7",
        "{douane}/espace-personnel/",
        "{portailpro}/declarations/h7",
        "http://pirate.example/",
    ],
)
def test_a_target_that_is_not_listed_is_refused(monde: Monde, cible: str) -> None:
    """The list is exact: no H7 (DEC-16), no neighbouring address, no other site."""
    bruno = Personne(monde)
    bruno.se_connecter("bruno.douane", "douane")
    page = bruno.suivre(par_le_portail(monde, "douane", cible.format(**monde.sites)))
    assert (page.status, titre(page)) == (400, "Lien refusé")


def test_a_portal_that_refuses_silent_entries_is_seen(banc: Banc) -> None:
    """The mutant of AUT-03 lets people out and no longer in."""
    data = document(personne("Bruno", ("telepayer", "A1")))
    with ouvrir_monde(banc, data, {"portailpro": "sens-unique-vers-douane"}) as fautif:
        bruno = Personne(fautif)
        espace = bruno.se_connecter("bruno.douane", "douane")
        assert titre(bruno.suivre(liens(espace)["portailpro"][0])) == "Se connecter à portailpro"
