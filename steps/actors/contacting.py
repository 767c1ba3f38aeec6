"""How a person reaches customs: the contact block, Infos Douane Service, a written question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.contact import BlocDeContact, InfosDouane, QuestionEcrite, Signalement
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk


@dataclass
class Contact:
    """Reaching customs, logged in or not."""

    desk: Desk
    suivi: str = ""

    def prendre(self, entree: str) -> None:
        """Come to customs and take one of the entries of the contact block."""
        self.desk.se_rendre(Site.DOUANE)
        BlocDeContact(self.desk.driver, self.desk.labels).suivre(entree)

    def signaler(self, service: str, description: str) -> None:
        """Tell a technical problem in an online service."""
        self.prendre(self.desk.labels.contact.technique)
        self.signalement.envoyer(service, self.desk.personne.courriel, description)

    def ouvrir_infos_douane(self) -> None:
        """Come to Infos Douane Service."""
        self.prendre(self.desk.labels.contact.renseignements)

    def ouvrir_la_question(self) -> None:
        """Come to the form of the written question."""
        self.ouvrir_infos_douane()
        self.desk.driver.follow(self.desk.labels.ecrit.lien)

    def ecrire(self, profil: str, question: str) -> None:
        """Ask a question in writing, and keep the address where its answer will be."""
        self.ouvrir_la_question()
        self.question.envoyer(profil, self.desk.personne.courriel, question)
        self.suivi = self.desk.driver.page().url

    def revoir_la_question(self) -> None:
        """Come back to the page of her question."""
        self.desk.driver.open(self.suivi)

    @property
    def infos_douane(self) -> InfosDouane:
        """Infos Douane Service in front of her."""
        return InfosDouane(self.desk.driver, self.desk.labels)

    @property
    def signalement(self) -> Signalement:
        """The report in front of her."""
        return Signalement(self.desk.driver, self.desk.labels)

    @property
    def question(self) -> QuestionEcrite:
        """The written question in front of her."""
        return QuestionEcrite(self.desk.driver, self.desk.labels)
