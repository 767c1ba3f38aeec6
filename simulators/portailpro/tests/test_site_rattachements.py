"""Attaching accounts through the screens, both sides being real."""

import pytest

from simulators.portailpro.tests.banc import (
    RATTACHEMENTS,
    TABLEAU,
    Monde,
    Personne,
    lignes,
    messages,
    mot_de_passe,
    texte,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO, CHLOE

VOS_RATTACHEMENTS = "Vos rattachements"
MUETTE = "Le rattachement n'a pas abouti : douane.gouv ne répond pas. Rien n'est enregistré."


def chloe_connectee(monde: Monde) -> Personne:
    """Chloé, logged in at the portal, linked nowhere."""
    chloe = Personne(monde)
    chloe.se_connecter(CHLOE)
    return chloe


def etat_la_bas(monde: Monde, identifiant: str = "chloe.douane") -> str:
    """What customs says of the link in the personal space of its account."""
    espace = Personne(monde).se_connecter(identifiant, "douane")
    return dict(lignes(espace, "Mon compte"))["Portailpro"]


def etat_ici(chloe: Personne) -> list[list[str]]:
    """The rows of the screen."""
    return lignes(chloe.ouvrir(RATTACHEMENTS), VOS_RATTACHEMENTS)


def test_attaching_is_known_by_both_sites_and_brings_the_rights(monde: Monde) -> None:
    """Announced here, true there, and the debts appear at once (CPT-14, HAB-08)."""
    chloe = chloe_connectee(monde)
    assert etat_ici(chloe)[0] == ["douane.gouv", "—", "Non rattaché", "Rattacher"]
    page = chloe.rattacher("douane", "chloe.douane")
    assert messages(page, "status") == ["Votre compte douane.gouv est rattaché."]
    assert lignes(page, VOS_RATTACHEMENTS) == [
        ["douane.gouv", "chloe.douane", "Rattaché", "Détacher"],
        ["impots.gouv", "—", "Non rattaché", "Rattacher"],
        ["urssaf.fr", "—", "Non rattaché", "Rattacher"],
    ]
    assert etat_la_bas(monde) == "Rattaché"
    assert "D-A2" in chloe.ouvrir(TABLEAU).text


def test_the_credentials_of_the_site_are_needed(monde: Monde) -> None:
    """A wrong password, or that of the portal, attaches nothing although the e-mails are equal (HAB-08)."""
    chloe = chloe_connectee(monde)
    for secret in ("faux", mot_de_passe("portailpro")):
        page = chloe.rattacher("douane", "chloe.douane", secret)
        assert messages(page, "alert") == ["Identifiant ou mot de passe incorrect."]
    assert etat_ici(chloe)[0][2] == "Non rattaché"
    assert etat_la_bas(monde) == "Non rattaché"


def test_three_sites_can_be_attached_one_after_the_other(monde: Monde) -> None:
    """The next link does not erase the previous one (AUT-02)."""
    chloe = chloe_connectee(monde)
    for site in ("urssaf", "douane", "impots"):
        chloe.rattacher(site, f"chloe.{site}")
    assert [(ligne[1], ligne[2]) for ligne in etat_ici(chloe)] == [
        ("chloe.douane", "Rattaché"),
        ("chloe.impots", "Rattaché"),
        ("chloe.urssaf", "Rattaché"),
    ]


def test_a_page_left_open_in_another_tab_cannot_attach_a_second_account(monde: Monde) -> None:
    """The old page still has its button; using it is refused with its reason (CPT-17)."""
    chloe = chloe_connectee(monde)
    ancienne = chloe.ouvrir(RATTACHEMENTS)
    chloe.rattacher("douane", "chloe.douane")
    page = chloe.envoyer(ancienne, RATTACHEMENTS, site="douane")
    assert messages(page, "alert") == ["Un compte douane.gouv est déjà rattaché à votre compte portailpro."]
    assert etat_ici(chloe)[0] == ["douane.gouv", "chloe.douane", "Rattaché", "Détacher"]


def test_two_attachments_under_way_end_with_one(monde: Monde) -> None:
    """Both login pages were open: the second return is refused, the other account stays free (CPT-17)."""
    monde.agir("population", {"personne": [_gaston()]})
    chloe = chloe_connectee(monde)
    premiere = chloe.envoyer(chloe.ouvrir(RATTACHEMENTS), RATTACHEMENTS, site="douane")
    seconde = chloe.envoyer(chloe.ouvrir(RATTACHEMENTS), RATTACHEMENTS, site="douane")
    chloe.saisir(premiere, "chloe.douane", mot_de_passe("douane"))
    page = chloe.saisir(seconde, "gaston", mot_de_passe("douane"))
    assert messages(page, "alert") == ["Un compte douane.gouv est déjà rattaché à votre compte portailpro."]
    assert etat_ici(chloe)[0][1] == "chloe.douane"
    assert etat_la_bas(monde, "gaston") == "Non rattaché"


def _gaston() -> dict[str, object]:
    compte = {
        "site": "douane", "identifiant": "gaston", "siren": "000176115",
        "mot_de_passe": mot_de_passe("douane"),
    }  # fmt: skip
    return {"prenom": "Gaston", "nom": "Essai", "courriel": "gaston@alpha.example", "compte": [compte]}


def test_an_account_attached_to_someone_else_is_refused(monde: Monde) -> None:
    """Chloé knows the password of Bruno's customs account: it stays Bruno's (AMB-15)."""
    chloe = chloe_connectee(monde)
    page = chloe.rattacher("douane", "bruno.douane")
    assert messages(page, "alert") == [
        "Ce compte douane.gouv est déjà rattaché à un autre compte portailpro."
    ]
    assert etat_ici(chloe)[0][2] == "Non rattaché"
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    assert etat_ici(bruno)[0][1:3] == ["bruno.douane", "Rattaché"]


# The HTTP client tries a PUT again by itself when a kept connection is cut, hence the 2.
@pytest.mark.parametrize(
    ("route", "panne", "fois"),
    [
        ("/liens", "erreur-503", 1),
        ("/liens", "connexion-coupee", 1),
        ("/token", "erreur-503", 1),
        ("/token", "connexion-coupee", 1),
    ],
)
def test_a_site_that_fails_in_the_middle_leaves_nothing(
    monde: Monde, route: str, panne: str, fois: int
) -> None:
    """Neither side holds the link, the person is told, and trying again succeeds (CPT-14)."""
    chloe = chloe_connectee(monde)
    connexion = chloe.envoyer(chloe.ouvrir(RATTACHEMENTS), RATTACHEMENTS, site="douane")
    monde.agir("faults", {"name": panne, "service": "douane", "route": route, "times": fois})
    page = chloe.saisir(connexion, "chloe.douane", mot_de_passe("douane"))
    assert messages(page, "alert") == [MUETTE]
    assert etat_ici(chloe)[0][2] == "Non rattaché"
    assert etat_la_bas(monde) == "Non rattaché"
    page = chloe.rattacher("douane", "chloe.douane")
    assert messages(page, "status") == ["Votre compte douane.gouv est rattaché."]


def test_a_site_that_is_down_from_the_start_is_said_to_be(monde: Monde) -> None:
    """What the site announces of itself cannot be read: nothing begins."""
    decouverte = "/.well-known/openid-configuration"
    monde.agir("faults", {"name": "erreur-503", "service": "douane", "route": decouverte, "times": 99})
    chloe = chloe_connectee(monde)
    page = chloe.envoyer(chloe.ouvrir(RATTACHEMENTS), RATTACHEMENTS, site="douane")
    assert messages(page, "alert") == [MUETTE]


def test_an_attachment_begun_by_one_account_does_not_end_in_another(monde: Monde) -> None:
    """The person has changed accounts meanwhile: nothing is attached to either."""
    quelqu_un = chloe_connectee(monde)
    connexion = quelqu_un.envoyer(quelqu_un.ouvrir(RATTACHEMENTS), RATTACHEMENTS, site="douane")
    quelqu_un.envoyer(quelqu_un.ouvrir(TABLEAU), "/deconnexion")
    monde.agir("population", {"personne": [_gaston_du_portail()]})
    quelqu_un.se_connecter("gaston@alpha.example")
    page = quelqu_un.saisir(connexion, "chloe.douane", mot_de_passe("douane"))
    assert "vous n'êtes plus connecté au même compte" in messages(page, "alert")[0]
    assert etat_ici(quelqu_un)[0][2] == "Non rattaché"
    assert etat_la_bas(monde) == "Non rattaché"


def _gaston_du_portail() -> dict[str, object]:
    compte = {
        "site": "portailpro", "identifiant": "gaston@alpha.example", "siren": "000176115",
        "mot_de_passe": mot_de_passe("portailpro"),
    }  # fmt: skip
    return {"prenom": "Gaston", "nom": "Essai", "courriel": "gaston@alpha.example", "compte": [compte]}


@pytest.mark.parametrize("site", ["telepaiement", "portailpro", "", "../douane"])
def test_a_site_that_cannot_be_attached_is_refused(monde: Monde, site: str) -> None:
    """The list has three names."""
    chloe = chloe_connectee(monde)
    page = chloe.envoyer(chloe.ouvrir(RATTACHEMENTS), RATTACHEMENTS, site=site)
    assert page.status == 400
    assert "Ce site ne se rattache pas à portailpro." in texte(page)


def test_the_screen_needs_a_session(monde: Monde) -> None:
    """A visitor is asked to log in, then finds the screen."""
    chloe = Personne(monde)
    page = chloe.ouvrir(RATTACHEMENTS)
    assert titre(page) == "Se connecter à portailpro"
    page = chloe.saisir(page, CHLOE, mot_de_passe("portailpro"))
    assert titre(page) == "Gérer les rattachements"
