"""One walk through the portal, from the login to the messaging, and what was met on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.drivers.contract import navigation, region
from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.datasets.model import Entreprise


@dataclass(frozen=True)
class Etape:
    """A page of the walk: its title, and how many pixels of it are beyond the edge of the screen."""

    titre: str
    debord: int


@dataclass
class Parcours:
    """Walking by the links of the pages alone, once the address of the portal is typed."""

    desk: Desk
    etapes: list[Etape] = field(default_factory=list)

    def accomplir(self, entreprise: Entreprise, demarche: str) -> None:
        """Log in, read the payments, declare, manage one's links, and come to ask customs a question."""
        labels = self.desk.labels
        self.visiter_l_accueil()
        self.desk.connexion(Site.PORTAILPRO).ouvrir()
        self._noter()
        self.desk.saisir_compte(self.desk.personne.compte(Site.PORTAILPRO))
        self.desk.entreprise = entreprise
        self._noter()
        self._suivre(labels.tableau.historique, labels.tableau.paiements)
        tableau = TableauDeBord(self.desk.driver, labels)
        tableau.declarer(demarche)
        self._noter()
        self.desk.driver.switch_to(0)
        for lien in (labels.rattachement.lien, labels.messagerie.lien):
            self.desk.driver.follow(lien, within=navigation(labels.menu.nom))
            self._noter()
        self.desk.driver.follow(labels.messagerie.poser)
        self._noter()

    def visiter_l_accueil(self) -> None:
        """Come to the home page, logged in or not."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._noter()

    def visiter_les_informations(self) -> None:
        """Read, from the foot of the home page, each page that anybody may read."""
        names = self.desk.labels.informations
        self.visiter_l_accueil()
        for lien in (
            names.aide, names.faq, names.tutoriel, names.actualites,
            names.partenaires, names.plan, names.avis,
        ):  # fmt: skip
            self._suivre(lien, names.region)

    @property
    def titres(self) -> tuple[str, ...]:
        """The titles of the pages, in the order of the walk."""
        return tuple(etape.titre for etape in self.etapes)

    def list_debordantes(self) -> tuple[str, ...]:
        """The pages that the screen does not hold in its width, each with what goes beyond."""
        # a dense screen rounds to the next pixel
        return tuple(f"{each.titre} ({each.debord} px)" for each in self.etapes if each.debord > 1)

    def _suivre(self, lien: str, volet: str) -> None:
        self.desk.driver.follow(lien, within=region(volet))
        self._noter()

    def _noter(self) -> None:
        driver = self.desk.driver
        wide = driver.overflow() if driver.capabilities.layout else 0
        self.etapes.append(Etape(driver.page().heading, wide))
