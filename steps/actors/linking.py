"""What a person does to open her account at the portal and to link the others to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.account import CreationDeCompte, Saisie
from steps.screens.links import Rattachements
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.actors.desk import Desk
    from steps.datasets.model import Compte
    from steps.screens.links import EtatDuLien


@dataclass(frozen=True)
class Liens:
    """Creating, linking, and being told what is linked."""

    desk: Desk

    def creer_son_compte(self) -> bool:
        """Open an account at the portal with the form; whether the portal says that it exists."""
        compte = self.desk.personne.compte(Site.PORTAILPRO)
        self.desk.se_rendre(Site.PORTAILPRO)
        form = CreationDeCompte(self.desk.driver, self.desk.labels)
        form.ouvrir()
        form.saisir(Saisie.of(self.desk.personne, compte))
        return form.is_confirmed()

    def rattacher(self, site: Site) -> None:
        """Link her own account of a site."""
        self.rattacher_compte(self.desk.personne.compte(site))

    def rattacher_tous(self, sites: Iterable[Site]) -> None:
        """Link her own accounts of several sites, one after the other."""
        for site in sites:
            self.rattacher(site)

    def rattacher_compte(self, compte: Compte) -> bool:
        """Link an account, whoever it belongs to, by typing its credentials; whether the portal says so."""
        self.ouvrir()
        self._page.rattacher(compte.site)
        self.desk.saisir_compte(compte)
        return self.is_announced(compte.site)

    def tenter_un_autre(self, compte: Compte) -> None:
        """Try to link one more account; when the portal no longer offers it, that is the end of it."""
        self.ouvrir()
        if self._page.offers_rattacher(compte.site):
            self._tenter_ici(compte)

    def rattacher_avec(self, site: Site, mot_de_passe: str) -> None:
        """Try to link her account of a site with another password than hers."""
        self.ouvrir()
        self._page.rattacher(site)
        self.desk.connexion(site).saisir(self.desk.personne.compte(site).identifiant, mot_de_passe)

    def abandonner(self, site: Site) -> None:
        """Ask to link an account, then leave the form of the site for the portal without typing anything."""
        self.ouvrir()
        self._page.rattacher(site)
        self.desk.se_rendre(Site.PORTAILPRO)

    def laisser_ouverts(self) -> None:
        """Leave the page of the links open and go on in another tab."""
        self.ouvrir()
        self.desk.driver.new_tab()

    def rattacher_depuis_la_page_ouverte(self, compte: Compte) -> None:
        """Come back to the page left open in the first tab, and link an account from there."""
        self.desk.driver.switch_to(0)
        self._tenter_ici(compte)

    def laisser_en_plan(self, site: Site) -> None:
        """Ask to link an account, leave the form of the site unfilled and go on in another tab."""
        self.ouvrir()
        self._page.rattacher(site)
        self.desk.driver.new_tab()

    def achever(self, compte: Compte) -> None:
        """Come back to the form left unfilled in the first tab, and type the credentials of an account."""
        self.desk.driver.switch_to(0)
        self.desk.saisir_compte(compte)

    def ouvrir(self) -> None:
        """Come to the page of the links."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._page.ouvrir()

    def read_etat(self, site: Site) -> EtatDuLien:
        """What the profile says of a site."""
        self.ouvrir()
        return self._page.read_etat(site)

    def read_etat_ici(self, site: Site) -> EtatDuLien:
        """What the page of the links, in front of the person, says of a site."""
        return self._page.read_etat(site)

    def read_chez(self, site: Site) -> bool:
        """Whether the co-owner holds the person's account for linked to the portal."""
        espace = EspacePersonnel(self.desk.driver, self.desk.labels, site)
        self.desk.se_rendre(site)
        if self.desk.connexion(site).is_offered():
            self.desk.se_connecter(site)
        else:
            espace.ouvrir()
        return espace.read_portailpro()

    def read_ailleurs(self, compte: Compte) -> bool:
        """Whether the co-owner, entered from another computer, holds that account for linked."""
        self.desk.changer_de_poste()
        self.desk.saisir(compte.site, compte.identifiant, compte.mot_de_passe)
        return EspacePersonnel(self.desk.driver, self.desk.labels, compte.site).read_portailpro()

    def is_announced(self, site: Site) -> bool:
        """Whether the portal says that the account has just been linked."""
        return self._page.announces_success(site)

    def is_second_refused(self, site: Site) -> bool:
        """Whether a second account is refused: by a sentence, or because the portal no longer offers it."""
        return self._page.refuses(self.desk.labels.rattachement.refus_second, site) or (
            self._page.is_shown() and not self._page.offers_rattacher(site)
        )

    def is_taken(self, site: Site) -> bool:
        """Whether the portal says that the account belongs to another account of the portal."""
        return self._page.refuses(self.desk.labels.rattachement.refus_pris, site)

    def has_failed(self, site: Site) -> bool:
        """Whether the portal says that the site does not answer and that nothing is kept."""
        return self._page.refuses(self.desk.labels.rattachement.echec, site)

    def _tenter_ici(self, compte: Compte) -> None:
        # The portal may refuse before the credentials are typed, or after: both suit (CPT-17).
        self._page.rattacher(compte.site)
        if self.desk.connexion(compte.site).is_shown():
            self.desk.saisir_compte(compte)

    @property
    def _page(self) -> Rattachements:
        return Rattachements(self.desk.driver, self.desk.labels)
