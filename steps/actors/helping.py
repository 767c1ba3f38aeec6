"""How a person gets help from the portal: its help page, its hotline, its chatbot, its form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.drivers.contract import region
from steps.screens.help import PageAide
from steps.screens.help_form import FormulaireAssistance
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.actors.desk import Desk


@dataclass(frozen=True)
class Aide:
    """Asking for help, logged in or not."""

    desk: Desk

    def ouvrir(self) -> None:
        """Come to the portal and follow the help link at the foot of its home page, or of her dashboard."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self.suivre_le_pied()

    def ouvrir_depuis(self, titre: str) -> None:
        """Come to another page of the portal for visitors, and follow the help link at its foot."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self.desk.driver.follow(titre)
        self.suivre_le_pied()

    def ouvrir_d_une_page_inconnue(self) -> None:
        """Type an address that leads to no page, and follow the help link at the foot of that answer."""
        self.desk.driver.open(self.desk.urls[Site.PORTAILPRO.service] + "/nulle-part")
        self.suivre_le_pied()

    def suivre_le_pied(self) -> None:
        """Follow the help link at the foot of the page in front of her."""
        self.desk.driver.follow(
            self.desk.labels.aide.lien, within=region(self.desk.labels.informations.region)
        )

    def suivre(self, voie: str) -> None:
        """Come to the help page and take one of its ways."""
        self.ouvrir()
        self.page.suivre(voie)

    def demander_au_chatbot(self, question: str) -> None:
        """Ask the chatbot a question."""
        self.suivre(self.desk.labels.aide.chatbot)
        self.page.demander(question)

    def ouvrir_le_formulaire(self) -> None:
        """Come to the form."""
        self.suivre(self.desk.labels.aide.formulaire)

    def suivre_une_adresse_garnie(self, courriel: str) -> None:
        """Come to the form by its own address, to which a stranger has added the data of somebody."""
        self.ouvrir_le_formulaire()
        garniture = self.desk.labels.aide.forge_adresse.format(courriel=courriel)
        self.desk.driver.open(self.desk.driver.page().url + garniture)

    def ecrire(self, saisie: Mapping[str, str]) -> None:
        """Fill the form with these, over what it holds, and send it."""
        self.ouvrir_le_formulaire()
        self.formulaire.remplir(saisie)
        self.formulaire.envoyer()

    def list_titres(self) -> tuple[str, ...]:
        """The heading of the page to which each way leads."""
        names = self.desk.labels.aide
        titres = []
        for voie in (names.formulaire, names.hotline, names.faq, names.chatbot):
            self.suivre(voie)
            titres.append(self.desk.driver.page().heading)
        return tuple(titres)

    def read_numero(self) -> str:
        """The telephone number of the page in front of her; empty when there is none."""
        return next(iter(self.page.list_numeros()), "")

    @property
    def page(self) -> PageAide:
        """The page of the help in front of her."""
        return PageAide(self.desk.driver, self.desk.labels)

    @property
    def formulaire(self) -> FormulaireAssistance:
        """The form in front of her."""
        return FormulaireAssistance(self.desk.driver, self.desk.labels)
