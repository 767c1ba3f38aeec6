"""What a person knows and settles of her own account of the portal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.links import Rattachements
from steps.screens.login import Connexion
from steps.screens.profile import MotDePasse, Profil
from steps.vocabulary.site import COPROPRIETAIRES, Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk


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

    def list_coproprietaires(self) -> tuple[str, ...]:
        """The sites whose accounts may be linked, as the page in front of the person lists them."""
        known = {site.nom for site in COPROPRIETAIRES}
        return tuple(nom for nom in self._liens.read_sites() if nom in known)

    def changer_mot_de_passe(self, nouveau: str, actuel: str = "") -> None:
        """Change the password of the portal, giving the present one or what is taken for it."""
        self.ouvrir()
        page = MotDePasse(self.desk.driver, self.desk.labels)
        page.ouvrir()
        page.saisir(actuel or self.desk.personne.compte(Site.PORTAILPRO).mot_de_passe, nouveau, nouveau)

    def is_changed(self) -> bool:
        """Whether the portal says that the password is changed."""
        return MotDePasse(self.desk.driver, self.desk.labels).is_confirmed()

    def is_unchanged(self) -> bool:
        """Whether the portal refuses to change it."""
        return MotDePasse(self.desk.driver, self.desk.labels).is_refused()

    def ouvre(self, site: Site, mot_de_passe: str) -> bool:
        """Whether a password opens her account of a site, tried in a browser that knows nothing of her."""
        return self.ouvre_avec(site, self.desk.personne.compte(site).identifiant, mot_de_passe)

    def ouvre_avec(self, site: Site, identifiant: str, mot_de_passe: str) -> bool:
        """The same with another name than that of her account."""
        driver = self.desk.open_driver(self.desk.personne.prenom)
        form = Connexion(driver, self.desk.labels, site)
        driver.open(self.desk.urls[site.service])
        form.ouvrir()
        form.saisir(identifiant, mot_de_passe)
        driver.open(self.desk.urls[site.service])
        return form.is_open()

    @property
    def _profil(self) -> Profil:
        return Profil(self.desk.driver, self.desk.labels)

    @property
    def _liens(self) -> Rattachements:
        return Rattachements(self.desk.driver, self.desk.labels)
