"""Somebody without an account pays a notice by card (PAI-10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.errors import Ecart
from steps.screens.login import Connexion
from steps.screens.telepaiement_cb import Carte, TelepaiementCb
from steps.vocabulary.site import Site
from steps.vocabulary.telepaiement import Recu

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def payer_par_carte(visit: Visit) -> None:
    """Public home page of the portal, link to Télépaiement CB, notice, card, receipt: nobody logs in."""
    avis, carte = visit.avis, Carte(visit.driver, visit.labels)
    with visit.step("accueil du portail", "portailpro"):
        visit.driver.open(visit.urls["portailpro"] + "/")
    entrer(visit)
    with visit.step("présentation de l’avis", "telepaiement"):
        TelepaiementCb(visit.driver, visit.labels).presenter(avis.reference, avis.mot_de_passe)
        if not carte.is_shown():
            raise _refuse(visit, "page qui prend la carte attendue")
    if visit.checks:
        asked = carte.read_creance()
        visit.compare("paiement par carte", _tell("la page demande", asked, avis.demande))
    with visit.step("paiement par carte", "telepaiement"):
        carte.payer()
        if not carte.is_paid():
            raise _refuse(visit, "reçu attendu")
    if visit.checks:
        recu = carte.read_recu()
        given = f"{recu.reference}, {recu.montant}" if isinstance(recu, Recu) else str(recu)
        visit.compare("reçu", _tell("le reçu dit", given, avis.demande))


def entrer(visit: Visit) -> None:
    """Follow the public link; Télépaiement CB must open, and ask for a notice rather than for credentials."""
    with visit.step("entrée dans Télépaiement CB", "telepaiement"):
        visit.driver.follow(visit.labels.tableau.telepaiement_cb)
        if any(Connexion(visit.driver, visit.labels, site).is_shown() for site in Site):
            raise Ecart("Télépaiement CB : identifiants demandés à qui n’a pas de compte")
        if not TelepaiementCb(visit.driver, visit.labels).is_shown():
            raise _refuse(visit, "Télépaiement CB attendu")


def _tell(who: str, found: str, expected: str) -> list[str]:
    return [] if found == expected else [f"{who} « {found} », l’avis « {expected} »"]


def _refuse(visit: Visit, expected: str) -> Ecart:
    page = visit.driver.page()
    return Ecart(f"{expected}, trouvé « {page.heading} » {' '.join(page.alerts)}".rstrip())
