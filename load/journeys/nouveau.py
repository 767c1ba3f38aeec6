"""Somebody who has no account opens one, and links the customs account to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.journeys.tableau_de_bord import choisir_l_entreprise, lire_le_tableau
from steps.errors import Ecart
from steps.screens.account import CreationDeCompte, Saisie
from steps.screens.links import Rattachements
from steps.screens.login import Connexion
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def visiter_en_nouveau(visit: Visit) -> None:
    """Account opened at the portal (CPT-06), customs account linked, then its debts on the dashboard."""
    creer_le_compte(visit)
    rattacher_la_douane(visit)
    visit.driver.open(visit.urls["portailpro"] + "/")
    choisir_l_entreprise(visit, visit.who.entreprise)
    lire_le_tableau(visit, visit.who.entreprise)


def creer_le_compte(visit: Visit) -> None:
    """Fill the form; the portal must say that the account exists."""
    personne = visit.who.personne
    compte = personne.compte(Site.PORTAILPRO)
    form = CreationDeCompte(visit.driver, visit.labels)
    with visit.step("création du compte", "portailpro"):
        visit.driver.open(visit.urls["portailpro"] + "/")
        form.ouvrir()
        form.saisir(Saisie.of(personne, compte))
        if not form.is_confirmed():
            raise Ecart(f"compte attendu, trouvé « {visit.driver.page().heading} »")


def rattacher_la_douane(visit: Visit) -> None:
    """Type the customs credentials once; asked for here, they are due (prompt=login)."""
    compte = visit.who.personne.compte(Site.DOUANE)
    page = Rattachements(visit.driver, visit.labels)
    with visit.step("demande de rattachement", "portailpro"):
        page.ouvrir()
        page.rattacher(Site.DOUANE)
    with visit.step("rattachement de la douane", "douane"):
        Connexion(visit.driver, visit.labels, Site.DOUANE).saisir(compte.identifiant, compte.mot_de_passe)
        if not page.announces_success(Site.DOUANE):
            raise Ecart(f"rattachement attendu, trouvé « {visit.driver.page().heading} »")
