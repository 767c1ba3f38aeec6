"""A person logs in at the portal and reads the dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.journeys.arriving import log_in
from load.journeys.tableau_de_bord import lire_le_tableau
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def entrer_par_le_portail(visit: Visit) -> None:
    """Login at the portal (AUT-11), then the dashboard, which is its home (TDB-01)."""
    with visit.watch.step("connexion au portail", "portailpro"):
        log_in(visit, Site.PORTAILPRO)
    lire_le_tableau(visit)
