"""What a person knows and settles of her own account of the portal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.links import Rattachements
from steps.screens.login import Connexion
from steps.screens.profile import MotDePasse, Profil
from steps.vocabulary.site import COPROPRIETAIRES, Site, list_noms

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.datasets.model import Compte


@dataclass(frozen=True)
class Identite:
    """The profile, and the passwords that open each site."""

    desk: Desk

    def ouvrir(self) -> None:
        """Come to the profile."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._profil.ouvrir()

    def ouvrir_les_rattachements(self) -> bool:
        """Come to the page of the links by the profile; whether it is there."""
        self.ouvrir()
        if not self._profil.is_shown():
            return False
        self._profil.ouvrir_les_rattachements()
        return self._liens.is_shown()

    def list_proposes(self) -> tuple[str, ...]:
        """The co-owners that the page in front of the person lists; another site is not judged (AMB-33)."""
        known = list_noms(COPROPRIETAIRES)
        return tuple(nom for nom in self._liens.read_sites() if nom in known)

    def saisir_autre_nom(self, nom: str) -> None:
        """Type at the portal another name than hers, with her password."""
        self.desk.saisir(Site.PORTAILPRO, nom, self._compte.mot_de_passe)

    def saisir_autre_secret(self, secret: str) -> None:
        """Type at the portal her name, with another password than hers."""
        self.desk.saisir(Site.PORTAILPRO, self._compte.identifiant, secret)

    def changer_mot_de_passe(self, nouveau: str, actuel: str = "") -> None:
        """Change the password of the portal, giving the present one or what is taken for it."""
        self.ouvrir()
        page = MotDePasse(self.desk.driver, self.desk.labels)
        page.ouvrir()
        page.saisir(actuel or self._compte.mot_de_passe, nouveau, nouveau)

    def is_changed(self) -> bool:
        """Whether the portal says that the password is changed."""
        return MotDePasse(self.desk.driver, self.desk.labels).is_confirmed()

    def is_unchanged(self) -> bool:
        """Whether the portal refuses to change it."""
        return MotDePasse(self.desk.driver, self.desk.labels).is_refused()

    def ouvre(self, site: Site, mot_de_passe: str) -> bool:
        """Whether a password opens her account of a site, tried in a browser that knows nothing of her."""
        return self._ouvre(site, self.desk.personne.compte(site).identifiant, mot_de_passe)

    def ouvre_avec_ceux_de(self, site: Site, autre: Site) -> bool:
        """Whether a site opens to the name and the password of another, or to its own."""
        compte = self.desk.personne.compte(autre)
        return self._ouvre(site, compte.identifiant, compte.mot_de_passe)

    def _ouvre(self, site: Site, identifiant: str, mot_de_passe: str) -> bool:
        driver = self.desk.open_driver(self.desk.personne.prenom)
        form = Connexion(driver, self.desk.labels, site)
        driver.open(self.desk.urls[site.service])
        form.ouvrir()
        form.saisir(identifiant, mot_de_passe)
        driver.open(self.desk.urls[site.service])
        return form.is_open()

    @property
    def _compte(self) -> Compte:
        return self.desk.personne.compte(Site.PORTAILPRO)

    @property
    def _profil(self) -> Profil:
        return Profil(self.desk.driver, self.desk.labels)

    @property
    def _liens(self) -> Rattachements:
        return Rattachements(self.desk.driver, self.desk.labels)
