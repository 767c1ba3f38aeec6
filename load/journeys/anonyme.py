"""Somebody without an account looks at the public pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.screens.login import Connexion
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit


def visiter_en_anonyme(visit: Visit) -> None:
    """Home page of the portal, its login form, home page of Télépaiement: nobody is logged in."""
    form = Connexion(visit.driver, visit.labels, Site.PORTAILPRO)
    with visit.step("accueil du portail", "portailpro"):
        visit.driver.open(visit.urls["portailpro"] + "/")
    _verify_nobody(visit, "accueil du portail", seen=form.is_offered())
    with visit.step("formulaire de connexion", "portailpro"):
        form.ouvrir()
    _verify_nobody(visit, "formulaire de connexion", seen=form.is_shown())
    with visit.step("accueil de Télépaiement", "telepaiement"):
        visit.driver.open(visit.urls["telepaiement"] + "/")
    _verify_nobody(visit, "accueil de Télépaiement", seen=True)


def _verify_nobody(visit: Visit, page: str, *, seen: bool) -> None:
    if visit.checks:
        logged_in = visit.driver.offers("button", visit.labels.connexion.deconnexion)
        visit.compare(page, ["quelqu’un paraît connecté"] if logged_in or not seen else [])
