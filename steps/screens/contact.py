"""The contact block of customs, Infos Douane Service, a technical problem, a written question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import group, region
from steps.screens.fiche import read_fiche
from steps.screens.help import NUMERO
from steps.screens.screen import Screen, fold
from steps.vocabulary.date import parse_date_nommee

if TYPE_CHECKING:
    from steps.vocabulary.date import Date


class BlocDeContact(Screen):
    """The two entries at the foot of every page of customs."""

    def suivre(self, entree: str) -> None:
        """Take one of the entries."""
        self.driver.follow(entree, within=region(self.labels.contact.bloc))


class InfosDouane(Screen):
    """The call centre of customs."""

    def is_ouvert(self) -> bool | None:
        """Whether it is said to answer now; None when the page does not say, or says both."""
        said = (self.says(self.labels.contact.ouvert), self.says(self.labels.contact.ferme))
        return said[0] if said[0] != said[1] else None

    def list_numeros(self) -> tuple[str, ...]:
        """Every telephone number of the page, each once."""
        return tuple(dict.fromkeys(NUMERO.findall(fold(self.driver.page().text))))

    def read_numero(self) -> str:
        """The first telephone number of the page; empty when there is none."""
        return next(iter(self.list_numeros()), "")


class Signalement(Screen):
    """Where a technical problem in an online service is told."""

    def envoyer(self, service: str, courriel: str, description: str) -> None:
        """Fill the form and send it."""
        names = self.labels.contact
        self.driver.select(names.service, service)
        self.driver.fill(names.courriel, courriel)
        self.driver.fill(names.description, description)
        self.driver.press(names.signaler)

    def is_enregistre(self) -> bool:
        """Whether customs say that the report is taken."""
        return any(
            re.fullmatch(self.labels.contact.signale, fold(each)) for each in self.driver.page().statuses
        )


class QuestionEcrite(Screen):
    """Where a question is written, and the page that follows it until it is answered."""

    def envoyer(self, profil: str, courriel: str, question: str) -> None:
        """Fill the form and send it."""
        names = self.labels.ecrit
        self.driver.choose(profil, within=group(names.profil))
        self.driver.fill(names.courriel, courriel)
        self.driver.fill(names.question, question)
        self.driver.press(names.envoyer)

    def read_echeance_ecrite(self) -> Date:
        """The last day of the written answer."""
        return self._read(self.labels.ecrit.ecrite)

    def read_echeance_courte(self) -> Date:
        """The last day of the treatment that the short form announces."""
        return self._read(self.labels.ecrit.courte)

    def read_repondue(self) -> Date | None:
        """The day of the answer; None while it is waited for."""
        cell = read_fiche(self, self.labels.ecrit.table).cells.get(self.labels.ecrit.repondue, "")
        return parse_date_nommee(cell) if re.search(r"\d", cell) else None

    def _read(self, name: str) -> Date:
        return read_fiche(self, self.labels.ecrit.table).value(name, parse_date_nommee)
