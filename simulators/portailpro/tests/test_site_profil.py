"""The profile through the screens: what it tells, detaching, changing the password."""

import pytest

from simulators.identity.tests.browser import Page
from simulators.portailpro.tests.banc import (
    RATTACHEMENTS,
    TABLEAU,
    Monde,
    Personne,
    lignes,
    messages,
    mot_de_passe,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO, CHLOE

PROFIL, MOT_DE_PASSE = "/profil", "/profil/mot-de-passe"
DETACHEMENT = "/profil/rattachements/douane/detachement"
NEUF = "tout autre secret"


def entrer(monde: Monde, qui: str = BRUNO) -> Personne:
    """Bruno, linked to customs by the population, logged in."""
    personne = Personne(monde)
    personne.se_connecter(qui)
    return personne


def etat_la_bas(monde: Monde) -> str:
    """What customs say of the link of Bruno's account."""
    espace = Personne(monde).se_connecter("bruno.douane", "douane")
    return dict(lignes(espace, "Mon compte"))["Portailpro"]


def etat_ici(personne: Personne) -> list[str]:
    """The row of customs."""
    return lignes(personne.ouvrir(RATTACHEMENTS), "Vos rattachements")[0]


def test_the_profile_tells_who_the_person_is_here(monde: Monde) -> None:
    """Name, address, company of registration."""
    page = entrer(monde, CHLOE).ouvrir(PROFIL)
    assert [ligne[0] for ligne in lignes(page, "Votre compte portailpro")] == [
        "Nom", "Adresse électronique", "SIREN d'inscription",
    ]  # fmt: skip
    assert dict(lignes(page, "Votre compte portailpro"))["Adresse électronique"] == CHLOE


@pytest.mark.parametrize("page", [PROFIL, MOT_DE_PASSE, DETACHEMENT])
def test_its_pages_need_a_session(monde: Monde, page: str) -> None:
    """A visitor is asked to log in."""
    assert titre(Personne(monde).ouvrir(page)) == "Se connecter à portailpro"


def test_detaching_is_confirmed_first_then_known_by_both_sites(monde: Monde) -> None:
    """The first page changes nothing; the second click does (AUT-13)."""
    bruno = entrer(monde)
    assert "D-A1" in bruno.ouvrir(TABLEAU).text
    confirmation = bruno.ouvrir(DETACHEMENT)
    assert titre(confirmation) == "Détacher douane.gouv"
    assert etat_ici(bruno)[1:] == ["bruno.douane", "Rattaché", "Détacher"]
    page = bruno.envoyer(confirmation, DETACHEMENT)
    assert messages(page, "status") == ["Votre compte douane.gouv n'est plus rattaché."]
    assert etat_ici(bruno)[1:] == ["—", "Non rattaché", "Rattacher"]
    assert etat_la_bas(monde) == "Non rattaché"
    assert "D-A1" not in bruno.ouvrir(TABLEAU).text


def test_what_is_no_longer_linked_is_detached_no_more(monde: Monde) -> None:
    """The confirmation left open in another tab says so."""
    bruno = entrer(monde)
    ancienne = bruno.ouvrir(DETACHEMENT)
    bruno.envoyer(ancienne, DETACHEMENT)
    page = bruno.envoyer(ancienne, DETACHEMENT)
    sans_lien = "Aucun compte douane.gouv n'est rattaché à votre compte portailpro."
    assert messages(page, "alert") == [sans_lien]
    assert messages(bruno.ouvrir(DETACHEMENT), "alert") == [sans_lien]


def test_a_site_that_is_silent_keeps_the_link_on_both_sides(monde: Monde) -> None:
    """The person is told, and detaching later succeeds."""
    monde.agir("faults", {"name": "erreur-503", "service": "douane", "route": "/liens", "times": 9})
    bruno = entrer(monde)
    page = bruno.envoyer(bruno.ouvrir(DETACHEMENT), DETACHEMENT)
    muette = "Le détachement n'a pas abouti : douane.gouv ne répond pas. Le compte reste rattaché ici."
    assert messages(page, "alert") == [muette]
    assert etat_ici(bruno)[2] == "Rattaché"
    assert etat_la_bas(monde) == "Rattaché"


def test_a_lost_answer_does_not_leave_half_a_link(monde: Monde) -> None:
    """Customs erased it and their answer never came: asked again, they say so."""
    monde.agir("faults", {"name": "reponse-perdue", "service": "douane", "route": "/liens", "times": 1})
    bruno = entrer(monde)
    bruno.envoyer(bruno.ouvrir(DETACHEMENT), DETACHEMENT)
    assert etat_ici(bruno)[2] == "Non rattaché"
    assert etat_la_bas(monde) == "Non rattaché"


def test_an_unknown_site_leads_nowhere(monde: Monde) -> None:
    """The list has three names."""
    page = entrer(monde).ouvrir("/profil/rattachements/telepaiement/detachement")
    assert (page.status, titre(page)) == (404, "Page introuvable")


def test_a_form_without_its_token_detaches_nothing(monde: Monde) -> None:
    """Another site cannot have people detached."""
    bruno = entrer(monde)
    page = bruno.envoyer(bruno.ouvrir(DETACHEMENT), DETACHEMENT, csrf="faux")
    assert page.status == 403
    assert etat_ici(bruno)[2] == "Rattaché"


def test_the_new_password_opens_the_portal_and_nothing_else(monde: Monde) -> None:
    """The former one does not any more; that of customs is as it was (AUT-05)."""
    bruno = entrer(monde)
    ancien = mot_de_passe("portailpro")
    page = bruno.envoyer(
        bruno.ouvrir(MOT_DE_PASSE), MOT_DE_PASSE, actuel=ancien, nouveau=NEUF, confirmation=NEUF
    )
    assert messages(page, "status") == ["Votre mot de passe portailpro est changé."]
    retour = Personne(monde)
    assert retour.saisir(retour.ouvrir("/connexion"), BRUNO, ancien).status == 401
    assert retour.saisir(retour.ouvrir("/connexion"), BRUNO, NEUF).status == 200
    ailleurs = Personne(monde)
    assert ailleurs.saisir(ailleurs.ouvrir("/connexion", "douane"), "bruno.douane", NEUF).status == 401
    assert titre(Personne(monde).se_connecter("bruno.douane", "douane")) == "Espace personnel"


def test_the_current_password_is_not_guessed_there_either(monde: Monde) -> None:
    """Five wrong ones, then two minutes during which none is looked at; the login form stays open."""
    bruno, ancien = entrer(monde), mot_de_passe("portailpro")
    page = bruno.ouvrir(MOT_DE_PASSE)

    def essayer(actuel: str) -> Page:
        return bruno.envoyer(page, MOT_DE_PASSE, actuel=actuel, nouveau=NEUF, confirmation=NEUF)

    assert [essayer(f"faux {rang}").status for rang in range(5)] == [422] * 5
    refus = essayer(ancien)
    assert (refus.status, messages(refus, "alert")) == (429, ["Trop d'essais : réessayez dans 2 minutes."])
    assert titre(entrer(monde).ouvrir(PROFIL)) == "Profil"
    monde.agir("clock", {"advance_s": 120})
    assert messages(essayer(ancien), "status") == ["Votre mot de passe portailpro est changé."]
    assert [essayer(NEUF if rang == 3 else "faux").status for rang in range(8)].count(429) == 0


def test_whoever_was_logged_in_elsewhere_is_out(monde: Monde) -> None:
    """The person who changes it stays in; the sessions left at other computers end."""
    ailleurs, bruno = entrer(monde), entrer(monde)
    chloe = entrer(monde, CHLOE)
    bruno.envoyer(
        bruno.ouvrir(MOT_DE_PASSE), MOT_DE_PASSE, actuel=mot_de_passe("portailpro"), nouveau=NEUF,
        confirmation=NEUF,
    )  # fmt: skip
    assert titre(bruno.ouvrir(PROFIL)) == titre(chloe.ouvrir(PROFIL)) == "Profil"
    assert titre(ailleurs.ouvrir(PROFIL)) == "Se connecter à portailpro"


def test_a_refused_change_names_the_field_and_shows_no_password(monde: Monde) -> None:
    """The form comes back empty."""
    bruno = entrer(monde)
    page = bruno.envoyer(
        bruno.ouvrir(MOT_DE_PASSE), MOT_DE_PASSE, actuel="faux", nouveau=NEUF, confirmation=NEUF
    )
    assert page.status == 422
    assert "Mot de passe actuel : ce n’est pas votre mot de passe portailpro." in messages(page, "alert")[0]
    assert NEUF not in page.text
