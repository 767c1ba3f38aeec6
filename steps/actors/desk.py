"""What a person works with: her browser, her accounts, the addresses she knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from steps.screens.login import Connexion

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.datasets.model import Compte, Entreprise, Personne
    from steps.drivers.contract import Driver
    from steps.screens.labels import Labels
    from steps.vocabulary.site import Site


@dataclass
class Desk:
    """One person's own; ``personne`` and ``entreprise`` change when she gets an account or a company.

    ``muettes`` are the administrations silenced on purpose, the same set for everybody.
    """

    personne: Personne
    urls: Mapping[str, str]
    open_driver: Callable[[str], Driver]
    labels: Labels
    entreprise: Entreprise | None = None
    muettes: set[Site] = field(default_factory=set)

    @cached_property
    def driver(self) -> Driver:
        """Her browser, opened when she first needs it."""
        return self.open_driver(self.personne.prenom)

    def changer_de_poste(self) -> None:
        """Go on at another computer, where nobody has been yet."""
        self.driver = self.open_driver(self.personne.prenom)

    def se_rendre(self, site: Site) -> None:
        """Type the address of a site."""
        self.driver.open(self.urls[site.service])

    def connexion(self, site: Site) -> Connexion:
        """The login form of a site."""
        return Connexion(self.driver, self.labels, site)

    def se_connecter(self, site: Site) -> None:
        """Go to a site and log in there with the credentials of that site."""
        compte = self.personne.compte(site)
        self.saisir(site, compte.identifiant, compte.mot_de_passe)

    def saisir(self, site: Site, identifiant: str, mot_de_passe: str) -> None:
        """Go to the login form of a site and type these credentials."""
        self.se_rendre(site)
        self.poursuivre(site, identifiant, mot_de_passe)

    def poursuivre(self, site: Site, identifiant: str, mot_de_passe: str) -> None:
        """Go to the login form from the home page of the site, which is in front of her."""
        form = self.connexion(site)
        form.ouvrir()
        form.saisir(identifiant, mot_de_passe)

    def saisir_compte(self, compte: Compte) -> None:
        """Type the credentials of an account in the login form in front of the person."""
        self.connexion(compte.site).saisir(compte.identifiant, compte.mot_de_passe)

    def has_session(self, site: Site) -> bool:
        """Whether the site takes the person for logged in."""
        self.se_rendre(site)
        return self.connexion(site).is_open()
