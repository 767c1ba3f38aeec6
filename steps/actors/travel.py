"""How a person goes from site to site, and where she arrives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.journeys import Etape
from steps.screens.company import ChoixDeLEntreprise
from steps.screens.dashboard import TableauDeBord
from steps.screens.personal import EspacePersonnel
from steps.screens.renvois import DeclarationsEnLigne
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.actors.desk import Desk


@dataclass(frozen=True)
class Passages:
    """Leaving a site for another by its link, without typing anything."""

    desk: Desk

    def passer(self, depart: Site, arrivee: Site) -> None:
        """Follow, from where the person is logged in, the link to another site."""
        self.desk.se_rendre(depart)
        if depart is Site.PORTAILPRO:
            self._tableau.passer_vers(arrivee)
        else:
            espace = self._espace(depart)
            espace.ouvrir()
            espace.passer_vers(arrivee)

    def suivre_sans_session(self, arrivee: Site) -> None:
        """Type the address of the link by which the portal leads to a site."""
        address = self.desk.labels.adresse.passage.format(
            portail=self.desk.urls[Site.PORTAILPRO.service], site=self.desk.urls[arrivee.service]
        )
        self.desk.driver.open(self.desk.urls[arrivee.service] + address)

    def parcourir(self, depart: Site, sites: Iterable[Site]) -> tuple[Etape, ...]:
        """Go from a site to another, then from that one to the next, until one asks for credentials."""
        etapes: list[Etape] = []
        for site in sites:
            self.passer(depart, site)
            asking = next((each for each in Site if self.is_asked(each)), None)
            etapes.append(Etape(site, self.is_arrived(site), asking))
            if asking is not None:
                break
            depart = site
        return tuple(etapes)

    def ouvrir_telepaiement(self) -> None:
        """Follow the link of the dashboard to Télépaiement SEPA."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._tableau.ouvrir_telepaiement()

    def is_arrived(self, site: Site) -> bool:
        """Whether the person is at home on a site, under her own name; choosing a company counts (AMB-46)."""
        if site is Site.PORTAILPRO:
            choix = ChoixDeLEntreprise(self.desk.driver, self.desk.labels)
            shown = self._tableau.is_shown() or choix.is_shown()
            is_open = self.desk.connexion(site).is_open()
            return shown and is_open and self._tableau.greets(self.desk.personne.nom_complet)
        espace = self._espace(site)
        return espace.is_shown() and espace.greets(self.desk.personne.nom_complet)

    def is_asked(self, site: Site) -> bool:
        """Whether a site asks for credentials."""
        return self.desk.connexion(site).is_shown()

    def is_asked_for_lack_of_link(self, depart: Site, site: Site) -> bool:
        """Whether a site asks for credentials because no account of it is linked to the one left."""
        return self.is_asked(site) and self.desk.connexion(site).lacks_link(depart)

    def deposer(self, demarche: str, periode: str) -> None:
        """Follow « déclarer » on a line of the dashboard, and file there the declaration of a period."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._tableau.declarer(demarche)
        DeclarationsEnLigne(self.desk.driver, self.desk.labels).deposer(periode)

    def passer_a_net_entreprises(self, depart: Site) -> None:
        """Follow the link to net-entreprises: on the dashboard, or where Urssaf takes social declarations."""
        self.desk.se_rendre(Site.PORTAILPRO)
        if depart is not Site.PORTAILPRO:
            self._tableau.declarer(self.desk.labels.renvoi.sociales)
        self.desk.driver.follow(self.desk.labels.renvoi.net_entreprises)

    def is_at_net_entreprises(self) -> bool:
        """Whether net-entreprises is in front of the person."""
        page = DeclarationsEnLigne(self.desk.driver, self.desk.labels)
        return page.is_net_entreprises(self.desk.labels.renvoi.sociales)

    def is_where_filed(self, demarche: str) -> bool:
        """Whether the person is where declarations of that name are filed, without being asked who she is."""
        page = DeclarationsEnLigne(self.desk.driver, self.desk.labels)
        known = page.is_shown(demarche) and page.greets(self.desk.personne.nom_complet)
        return known or page.is_net_entreprises(demarche)

    def _espace(self, site: Site) -> EspacePersonnel:
        return EspacePersonnel(self.desk.driver, self.desk.labels, site)

    @property
    def _tableau(self) -> TableauDeBord:
        return TableauDeBord(self.desk.driver, self.desk.labels)
