"""An employee who declares enters by customs, sees the dashboard, and goes to DELTA-G."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.journeys.arriving import greet, log_in, pass_to_portal
from load.journeys.tableau_de_bord import choisir_l_entreprise, lire_le_tableau
from steps.errors import Ecart
from steps.screens.application import Application
from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.site import Site
from steps.vocabulary.teleservice import Teleservice

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def visiter_en_salarie(visit: Visit) -> None:
    """Login at customs, silent passage to the portal (AUT-03), « déclarer » into DELTA-G (DEC-07)."""
    who = visit.who
    log_in(visit, Site.DOUANE)
    pass_to_portal(visit, Site.DOUANE)
    choisir_l_entreprise(visit, who.entreprise)
    lire_le_tableau(visit, who.entreprise)
    screen = Application(visit.driver, visit.labels, Teleservice.DELTA_G)
    with visit.step("entrée dans DELTA-G", "douane", logged_in_at=Site.PORTAILPRO):
        TableauDeBord(visit.driver, visit.labels).declarer(Teleservice.DELTA_G.demarche)
        if not screen.is_shown():
            raise Ecart(f"DELTA-G attendu, trouvé « {visit.driver.page().heading} »")
    greet(visit, "DELTA-G", is_greeted=screen.greets(who.personne.nom_complet))
    with visit.step("formulaire de déclaration", "douane", logged_in_at=Site.DOUANE):
        screen.commencer()
