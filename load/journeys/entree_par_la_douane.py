"""A person logs in at customs and passes to the portal without typing anything more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.journeys.arriving import log_in
from load.journeys.tableau_de_bord import lire_le_tableau
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def entrer_par_la_douane(visit: Visit) -> None:
    """Login at customs, silent passage to the portal (AUT-03), then the dashboard."""
    with visit.watch.step("connexion à la douane", "douane"):
        log_in(visit, Site.DOUANE)
    with visit.watch.step("passage vers le portail", "portailpro"):
        EspacePersonnel(visit.driver, visit.labels, Site.DOUANE).passer_vers(Site.PORTAILPRO)
    lire_le_tableau(visit)
