"""A director looks after two companies, then goes to the taxes and leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.journeys.arriving import log_in, log_out, pass_to_site
from load.journeys.tableau_de_bord import changer_d_entreprise, choisir_l_entreprise, lire_le_tableau
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def visiter_en_directeur(visit: Visit) -> None:
    """Login at the portal (AUT-11), each company's dashboard in turn, silent passage to impots, logout."""
    who = visit.who
    log_in(visit, Site.PORTAILPRO)
    choisir_l_entreprise(visit, who.entreprise)
    lire_le_tableau(visit, who.entreprise)
    for autre in who.autres[:1]:
        changer_d_entreprise(visit, autre)
        lire_le_tableau(visit, autre)
    pass_to_site(visit, Site.IMPOTS)
    visit.driver.switch_to(0)
    log_out(visit)
