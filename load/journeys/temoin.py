"""A right is taken back while the person is logged in: the next page must no longer show what it opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from load.journeys.arriving import log_in
from load.journeys.tableau_de_bord import choisir_l_entreprise, lire_le_tableau
from steps.errors import Inconclusive
from steps.oracle.dashboard import compute_attendu
from steps.oracle.facts import Retrait
from steps.oracle.state import apply
from steps.provisioning.officers import retirer
from steps.vocabulary.droit import Droit
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit
    from steps.oracle.dashboard import TableauAttendu

RETIRE = Droit.IMPOTS_PAYER


def visiter_en_temoin(visit: Visit) -> None:
    """Dashboard with the debts of the taxes; the right to pay them is withdrawn; dashboard without them."""
    if visit.control is None:
        raise Inconclusive("retrait d’un droit : la cible n’a pas de porte de commande")
    who = visit.who
    log_in(visit, Site.PORTAILPRO)
    choisir_l_entreprise(visit, who.entreprise)
    lire_le_tableau(visit, who.entreprise)
    compte = who.personne.compte(Site.IMPOTS)
    taken = next(held for held in compte.habilitations if held.droit is RETIRE)
    # Answered once the announcement to the portal is acknowledged: the next request must know it.
    retirer(visit.control, replace(compte, habilitations=()), taken)
    visit.watch.mark("droit retiré")
    lire_le_tableau(visit, who.entreprise, _compute_after(visit))


def _compute_after(visit: Visit) -> TableauAttendu:
    who = visit.who
    fact = Retrait(who.personne.courriel, RETIRE, who.entreprise.siren)
    return compute_attendu(apply(who.etat, fact), who.personne.courriel, who.entreprise.siren)
