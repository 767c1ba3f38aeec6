"""How a person gets in, goes to another site and leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.errors import Ecart
from steps.screens.company import ChoixDeLEntreprise
from steps.screens.dashboard import TableauDeBord
from steps.screens.login import Connexion
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit

NAMES = {
    Site.PORTAILPRO: "connexion au portail",
    Site.DOUANE: "connexion à la douane",
    Site.IMPOTS: "connexion aux impôts",
    Site.URSSAF: "connexion à l’Urssaf",
}


def log_in(visit: Visit, site: Site) -> None:
    """Open a site, type one's own credentials there; Ecart when that does not open a session."""
    compte = visit.who.personne.compte(site)
    form = Connexion(visit.driver, visit.labels, site)
    with visit.step(NAMES[site], site.service):
        visit.driver.open(visit.urls[site.service] + "/")
        form.ouvrir()
        form.saisir(compte.identifiant, compte.mot_de_passe)
        if not form.is_open():
            raise Ecart(f"{site.nom} : session attendue, trouvé « {visit.driver.page().heading} »")


def pass_to_portal(visit: Visit, depart: Site) -> None:
    """Follow, at a co-owner, the link to the portal: nothing is typed (AUT-03)."""
    with visit.step("passage vers le portail", "portailpro", logged_in_at=depart):
        EspacePersonnel(visit.driver, visit.labels, depart).passer_vers(Site.PORTAILPRO)
        choix = ChoixDeLEntreprise(visit.driver, visit.labels)
        if not (TableauDeBord(visit.driver, visit.labels).is_shown() or choix.is_shown()):
            raise Ecart(f"portail attendu, trouvé « {visit.driver.page().heading} »")


def pass_to_site(visit: Visit, site: Site) -> None:
    """Follow, on the dashboard, the link to a co-owner; it must know whom it greets."""
    espace = EspacePersonnel(visit.driver, visit.labels, site)
    with visit.step(f"passage vers {site.nom}", site.service, logged_in_at=Site.PORTAILPRO):
        TableauDeBord(visit.driver, visit.labels).passer_vers(site)
        if not espace.is_shown():
            raise Ecart(f"espace de {site.nom} attendu, trouvé « {visit.driver.page().heading} »")
    greet(visit, f"espace {site.nom}", is_greeted=espace.greets(visit.who.personne.nom_complet))


def greet(visit: Visit, page: str, *, is_greeted: bool) -> None:
    """Count a page that must be in the person's own name."""
    if visit.checks:
        whom = visit.who.personne.nom_complet
        visit.compare(page, [] if is_greeted else [f"la page devait nommer {whom}"])
        if not is_greeted:
            visit.report_stranger(f"{page} au nom de quelqu’un d’autre que {whom}")


def log_out(visit: Visit) -> None:
    """Leave the portal; its pages must no longer be open."""
    form = Connexion(visit.driver, visit.labels, Site.PORTAILPRO)
    with visit.step("déconnexion du portail", "portailpro"):
        visit.driver.press(visit.labels.connexion.deconnexion)
        visit.driver.open(visit.urls["portailpro"] + "/")
        if not form.is_offered():
            raise Ecart("déconnexion : la session est encore ouverte")
