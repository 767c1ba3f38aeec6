"""The exchanges of a company with customs, and one of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import region, row
from steps.drivers.markup import read_markup
from steps.drivers.urls import resolve
from steps.screens.fiche import read_fiche
from steps.screens.screen import Screen, fold
from steps.vocabulary.question import LigneEchange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.drivers.contract import Peek


class Messagerie(Screen):
    """The list of the exchanges."""

    def is_shown(self) -> bool:
        """Whether the list is open in front of the person: its heading, and the way to ask."""
        names = self.labels.messagerie
        return self.has_heading(names.titre) and self.driver.offers("link", names.poser)

    def is_closed(self) -> bool:
        """Whether the page says that no customs right opens the messaging."""
        return self.alerts(self.labels.messagerie.fermee)

    def ouvrir(self) -> None:
        """Follow the link of the menu."""
        self.driver.follow(self.labels.messagerie.lien)

    def poser(self) -> None:
        """Begin a question."""
        self.driver.follow(self.labels.messagerie.poser)

    def read_siren(self) -> str:
        """The number of the company whose messaging it is, as the page writes it."""
        found = re.search(self.labels.messagerie.entreprise, fold(self.driver.page().text))
        return fold(found["siren"]) if found else ""

    def read_echanges(self) -> tuple[LigneEchange, ...]:
        """The lines of the list; a page without list and without saying so is not this one."""
        names = self.labels.messagerie
        table = self.driver.table(names.table)
        if table is None:
            return ()
        return tuple(
            LigneEchange(*(fold(line.get(name, "")) for name in (
                names.echange, names.question, names.service, names.auteur, names.etat,
            )))
            for line in table.rows
        )  # fmt: skip

    def suivre(self, reference: str) -> None:
        """Follow the link of an exchange."""
        names = self.labels.messagerie
        self.driver.follow(reference, within=row(names.table, names.echange, reference))


class Echange(Screen):
    """One exchange: the question, what was attached, what the office answered."""

    def is_shown(self, reference: str) -> bool:
        """Whether this exchange is in front of the person."""
        return self.has_heading(self.labels.messagerie.titre_echange.format(reference=reference))

    def read_question(self) -> Mapping[str, str]:
        """What the page tells of the question, by the name of the information."""
        return read_fiche(self, self.labels.messagerie.table_echange).cells

    def read_reponse(self) -> str:
        """What the office answered, empty when it has not."""
        name = self.labels.messagerie.reponse
        if not self.driver.offers("region", name):
            return ""
        return fold(self.driver.text(within=region(name)))

    def list_liens(self) -> tuple[str, ...]:
        """What the links of the page read."""
        return tuple(fold(link.text) for link in read_markup(self.driver.source()).links)

    def telecharger(self, texte: str) -> Peek | None:
        """What stands behind the link that reads so, if there is one."""
        links = read_markup(self.driver.source()).links
        found = next((link.href for link in links if texte in fold(link.text)), None)
        return None if found is None else self.driver.peek(resolve(self.driver.page().url, found))
