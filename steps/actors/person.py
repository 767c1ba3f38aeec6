"""A person of a scenario."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from steps.actors.browsing import PagesPubliques
from steps.actors.calling_back import Rappels
from steps.actors.card import ParCarte
from steps.actors.companies import Entreprises
from steps.actors.contacting import Contact
from steps.actors.counter import Guichet
from steps.actors.customs_account import CompteDouane
from steps.actors.declaring import Declarations
from steps.actors.detaching import Detachements
from steps.actors.details import Details
from steps.actors.entitled import Habilitations
from steps.actors.helping import Aide
from steps.actors.identity import Identite
from steps.actors.linking import Liens
from steps.actors.managing import Gestion
from steps.actors.mandating import Mandats
from steps.actors.messaging.messagerie import Messagerie
from steps.actors.opening import Ouverture
from steps.actors.paying import Paiements
from steps.actors.reading import Lecture
from steps.actors.sections import Volets
from steps.actors.seeking import Recherches
from steps.actors.settling import Reglements
from steps.actors.touring import Visite
from steps.actors.travel import Passages
from steps.actors.walking import Parcours
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.datasets.model import Compte, Entreprise, Personne
    from steps.expectations.dashboard import TableauLu


@dataclass
class Acteur:
    """Somebody with a first name; what she does is sorted by theme."""

    desk: Desk

    @property
    def personne(self) -> Personne:
        """Who she is, accounts included."""
        return self.desk.personne

    def se_connecter(self, site: Site) -> None:
        """Log in at a site with the credentials of that site."""
        self.desk.se_connecter(site)

    def revenir(self, site: Site) -> None:
        """Come back to the home page of a site."""
        self.desk.se_rendre(site)

    def saisir_identifiants(self, site: Site, autre: Site) -> None:
        """Type at a site the credentials of another one."""
        self.saisir_melange(site, autre, autre)

    def saisir_melange(self, site: Site, du_nom: Site, du_mot_de_passe: Site) -> None:
        """Type at a site the account name of one site and the password of another."""
        identifiant = self.personne.compte(du_nom).identifiant
        self.desk.saisir(site, identifiant, self.personne.compte(du_mot_de_passe).mot_de_passe)

    def parcourir(self, entreprise: Entreprise) -> TableauLu:
        """Read the whole dashboard of a company, tab after tab."""
        self.entreprises.travailler_pour(entreprise)
        return self.lecture.read_tableau()

    def is_refused(self, site: Site) -> bool:
        """Whether the login form of a site has just refused her."""
        form = self.desk.connexion(site)
        return form.is_shown() and form.is_refused()

    def preter_son_poste(self, compte: Compte) -> None:
        """Let somebody else log in at a site in her own browser."""
        self.desk.se_rendre(compte.site)
        self.desk.connexion(compte.site).ouvrir()
        self.desk.saisir_compte(compte)

    def se_deconnecter(self, site: Site) -> None:
        """Come back to a site and log out there."""
        self.desk.se_rendre(site)
        self.desk.driver.press(self.desk.labels.connexion.deconnexion)

    def has_session(self, site: Site) -> bool:
        """Whether a site takes her for logged in."""
        return self.desk.has_session(site)

    @cached_property
    def entreprises(self) -> Entreprises:
        """The company she works for."""
        return Entreprises(self.desk)

    @cached_property
    def liens(self) -> Liens:
        """Her account and its links."""
        return Liens(self.desk)

    @cached_property
    def detachements(self) -> Detachements:
        """Undoing links."""
        return Detachements(self.desk)

    @cached_property
    def identite(self) -> Identite:
        """Her profile and her passwords."""
        return Identite(self.desk)

    @cached_property
    def gestion(self) -> Gestion:
        """Managing the accounts of her company, in GHOST."""
        return Gestion(self.desk)

    @cached_property
    def habilitations(self) -> Habilitations:
        """Her rights as the portal tells them, and the role AGE."""
        return Habilitations(self.desk)

    @cached_property
    def ouverture(self) -> Ouverture:
        """Opening her account at the portal."""
        return Ouverture(self.desk)

    @cached_property
    def compte_douane(self) -> CompteDouane:
        """Her account at customs."""
        return CompteDouane(self.desk)

    @cached_property
    def passages(self) -> Passages:
        """Going from site to site."""
        return Passages(self.desk)

    @cached_property
    def declarations(self) -> Declarations:
        """Declaring."""
        return Declarations(self._guichet)

    @cached_property
    def publiques(self) -> PagesPubliques:
        """The pages that are open to all."""
        return PagesPubliques(self.desk)

    @cached_property
    def recherches(self) -> Recherches:
        """Looking for what must not be there."""
        return Recherches(self.desk)

    @cached_property
    def volets(self) -> Volets:
        """How her dashboard is laid out."""
        return Volets(self.desk)

    def read_textes(self) -> tuple[str, ...]:
        """All that the portal says to her: the page in front of her, then its home page."""
        here = self.desk.driver.page().text
        self.desk.se_rendre(Site.PORTAILPRO)
        return here, self.desk.driver.page().text

    @cached_property
    def parcours(self) -> Parcours:
        """Walking through the portal, page after page."""
        return Parcours(self.desk)

    @cached_property
    def lecture(self) -> Lecture:
        """Reading her dashboard."""
        return Lecture(self.desk)

    @cached_property
    def details(self) -> Details:
        """Reading all of a debt or of a mandate."""
        return Details(self.desk)

    @cached_property
    def visite(self) -> Visite:
        """Going through every page of the portal."""
        return Visite(self.desk)

    @cached_property
    def paiements(self) -> Paiements:
        """Paying by direct debit."""
        return Paiements(self._guichet)

    @cached_property
    def reglements(self) -> Reglements:
        """Paying impots.gouv and urssaf.fr, and keeping mandates there."""
        return Reglements(self.paiements)

    @cached_property
    def carte(self) -> ParCarte:
        """Paying by card."""
        return ParCarte(self._guichet)

    @cached_property
    def messagerie(self) -> Messagerie:
        """Asking customs, and reading what they answer."""
        return Messagerie(self.desk)

    @cached_property
    def mandats(self) -> Mandats:
        """Mandates, where they are acted upon."""
        return Mandats(self._guichet)

    @cached_property
    def contact(self) -> Contact:
        """Reaching customs."""
        return Contact(self.desk)

    @cached_property
    def rappels(self) -> Rappels:
        """Being called back by customs."""
        return Rappels(self.contact)

    @cached_property
    def aide(self) -> Aide:
        """Getting help from the portal."""
        return Aide(self.desk)

    @cached_property
    def _guichet(self) -> Guichet:
        return Guichet(self.desk)
