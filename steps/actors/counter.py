"""The way to where debts are paid, from each portal, and the browser in which a person takes it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from steps.screens.dashboard import TableauDeBord
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk


@dataclass
class Guichet:
    """Opens Télépaiement; coming from customs takes a browser of its own.

    In one browser, the session opened through portailpro would serve for both ways, and what differs
    between them (PAI-12 to PAI-15) could not be seen.
    """

    desk: Desk
    devant: Desk = field(init=False)
    _autre: Desk | None = None

    def __post_init__(self) -> None:
        self.devant = self.desk

    def ouvrir_sepa(self, site: Site) -> None:
        """Come to Télépaiement SEPA from the portal, or from the personal space of customs."""
        self._ouvrir(site, self.desk.labels.tableau.telepaiement)

    def ouvrir_cb(self, site: Site) -> None:
        """Come to Télépaiement CB from the portal, or from the personal space of customs."""
        self._ouvrir(site, self.desk.labels.tableau.telepaiement_cb)

    def ouvrir_cb_sans_compte(self) -> None:
        """Come to Télépaiement CB from the public home page of the portal, nobody being logged in."""
        self.devant = self.desk
        self.desk.se_rendre(Site.PORTAILPRO)
        self.desk.driver.follow(self.desk.labels.tableau.telepaiement_cb)

    def ouvrir_paiements(self, site: Site, depart: Site) -> None:
        """Come to what is paid at a site that keeps its own accounts, from the portal or from that site."""
        names = self.desk.labels.reglement
        if depart is Site.PORTAILPRO:
            self._ouvrir_du_portail(names.entree_impots if site is Site.IMPOTS else names.entree_urssaf)
        else:
            self._ouvrir_du_site(site, names.teleservice)

    def ouvrir_application(self, nom: str) -> None:
        """Come to an application of customs from its personal space."""
        self._ouvrir_du_site(Site.DOUANE, nom)

    def taper(self, path: str) -> None:
        """Type an address of Télépaiement in the browser last used."""
        self.devant.driver.open(self.devant.urls["telepaiement"] + path)

    def taper_sur(self, site: Site, path: str) -> None:
        """Type an address of a site in the browser last used."""
        self.devant.driver.open(self.devant.urls[site.service] + path)

    def _ouvrir(self, site: Site, teleservice: str) -> None:
        if site is Site.PORTAILPRO:
            self._ouvrir_du_portail(teleservice)
        else:
            self._ouvrir_du_site(site, teleservice)

    def _ouvrir_du_portail(self, teleservice: str) -> None:
        self.devant = self.desk
        self._entrer(Site.PORTAILPRO)
        tableau = TableauDeBord(self.desk.driver, self.desk.labels)
        tableau.ouvrir_teleservice(teleservice)

    def _ouvrir_du_site(self, site: Site, teleservice: str) -> None:
        self.devant = self._find_autre(site)
        espace = EspacePersonnel(self.devant.driver, self.devant.labels, site)
        self._entrer(site)
        if not espace.is_shown():
            espace.ouvrir()
        espace.ouvrir_teleservice(teleservice)

    def _entrer(self, site: Site) -> None:
        self.devant.se_rendre(site)
        if self.devant.connexion(site).is_offered():
            self.devant.se_connecter(site)

    def _find_autre(self, site: Site) -> Desk:
        if self._autre is None:
            open_driver = self.desk.open_driver
            self._autre = replace(
                self.desk, open_driver=lambda prenom: open_driver(f"{prenom} sur {site.nom}")
            )
        self._autre.personne = self.desk.personne
        return self._autre
