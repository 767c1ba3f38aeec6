"""Somebody who pays reads the dashboard and goes to Télépaiement SEPA."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.journeys.arriving import log_in
from load.journeys.tableau_de_bord import choisir_l_entreprise, lire_le_tableau
from steps.errors import Ecart
from steps.screens.dashboard import TableauDeBord
from steps.screens.telepaiement_sepa import TelepaiementSepa
from steps.vocabulary.droit import Droit
from steps.vocabulary.site import Site
from steps.vocabulary.telepaiement import LignePayee

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def visiter_en_payeur(visit: Visit) -> None:
    """Login at the portal, dashboard, silent passage to Télépaiement SEPA through customs."""
    log_in(visit, Site.PORTAILPRO)
    choisir_l_entreprise(visit, visit.who.entreprise)
    lire_le_tableau(visit, visit.who.entreprise)
    screen = TelepaiementSepa(visit.driver, visit.labels)
    with visit.step("entrée dans Télépaiement SEPA", "telepaiement", logged_in_at=Site.PORTAILPRO):
        TableauDeBord(visit.driver, visit.labels).ouvrir_telepaiement()
        if not screen.is_shown():
            raise Ecart(f"Télépaiement SEPA attendu, trouvé « {visit.driver.page().heading} »")
    if visit.checks:
        found = screen.read_paiements()
        expected = _list_expected(visit)
        missing = [f"manque {payment}" for payment in expected if payment not in found]
        extra = [f"{payment} est en trop" for payment in found if payment not in expected]
        visit.compare("Télépaiement SEPA", missing + extra)


def _list_expected(visit: Visit) -> tuple[LignePayee, ...]:
    """Every payment, by any means, of the establishments where the person holds « télépayer »."""
    sirets = {
        octroi.perimetre
        for octroi in visit.who.etat.octrois
        if octroi.droit is Droit.TELEPAYER and octroi.personne == visit.who.personne.courriel
    }
    return tuple(
        LignePayee(
            creance.reference,
            creance.siret,
            creance.montant,
            creance.paiement.regle_le,
            creance.paiement.moyen,
        )
        for creance in visit.who.etat.creances
        if creance.site is Site.DOUANE and creance.siret in sirets and creance.paiement is not None
    )
