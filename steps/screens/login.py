"""The login form of a site."""

from __future__ import annotations

from dataclasses import dataclass

from steps.screens.screen import Screen, fold
from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Connexion(Screen):
    """Where a person types the name and the password of her account."""

    site: Site

    def is_shown(self) -> bool:
        """Whether the site asks the person for her credentials."""
        return self.has_heading(self.labels.connexion.titre.format(site=self.site.nom))

    def ouvrir(self) -> None:
        """Follow the link of the home page that leads to the form."""
        self.driver.follow(self.labels.connexion.lien)

    def saisir(self, identifiant: str, mot_de_passe: str) -> None:
        """Type the credentials and send them."""
        names = self.labels.connexion
        champ = names.identifiant_portail if self.site is Site.PORTAILPRO else names.identifiant
        self.driver.fill(champ, identifiant)
        self.driver.fill(names.mot_de_passe, mot_de_passe)
        self.driver.press(names.bouton)

    def is_offered(self) -> bool:
        """Whether the page offers to log in: nobody is logged in."""
        return self.driver.offers("link", self.labels.connexion.lien)

    def is_open(self) -> bool:
        """Whether the page offers to log out: somebody is logged in."""
        return self.driver.offers("button", self.labels.connexion.deconnexion)

    def is_refused(self) -> bool:
        """Whether the form says that the credentials are wrong."""
        return fold(self.labels.connexion.refus) in map(fold, self.driver.page().alerts)

    def lacks_link(self, depart: Site) -> bool:
        """Whether the form says that the account of another site is linked to none of this one."""
        expected = self.labels.connexion.sans_rattachement.format(depart=depart.nom, arrivee=self.site.nom)
        return fold(expected) in map(fold, self.driver.page().alerts)
