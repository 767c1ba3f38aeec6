"""The help page of the portal, its hotline and its chatbot."""

from __future__ import annotations

import re

from steps.drivers.contract import region
from steps.errors import ElementAbsent
from steps.screens.screen import Screen, fold

# A French telephone number as it is written on a page, with the country code or without.
NUMERO = re.compile(r"(?<![\d-])(?:\+33 ?|0)\d(?:[ .]?\d){7,8}(?!\d)")


class PageAide(Screen):
    """Where a person finds out who may help."""

    def is_shown(self) -> bool:
        """Whether the help page is in front of the person."""
        return self.has_heading(self.labels.aide.titre)

    def list_voies(self) -> tuple[str, ...]:
        """The ways to get help that the page offers, the number of the hotline included."""
        names = self.labels.aide
        links = [each for each in (names.formulaire, names.faq, names.chatbot) if self._offers_in_main(each)]
        return (*links, *self.list_numeros())

    def suivre(self, voie: str) -> None:
        """Take one of the ways; a link of that name at the foot of the page leads there too."""
        titre = {self.labels.aide.faq: self.labels.aide.section_faq}.get(voie)
        if titre is None:
            self.driver.follow(voie)
        else:
            self.driver.follow(voie, within=region(titre))

    def demander(self, question: str) -> None:
        """Type a question to the chatbot and send it."""
        self.driver.fill(self.labels.aide.question, question)
        self.driver.press(self.labels.aide.demander)

    def list_numeros(self) -> tuple[str, ...]:
        """Every telephone number of the page, each once."""
        return tuple(dict.fromkeys(NUMERO.findall(fold(self.driver.page().text))))

    def read_reponse(self) -> str:
        """What the chatbot answers; empty when it answers nothing."""
        try:
            return fold(self.driver.text(within=region(self.labels.aide.reponses)))
        except ElementAbsent:
            return ""

    def is_hotline_ouverte(self) -> bool | None:
        """Whether the hotline is said to answer now; None when the page does not say, or says both."""
        said = (self.says(self.labels.aide.ouverte), self.says(self.labels.aide.fermee))
        return said[0] if said[0] != said[1] else None

    def _offers_in_main(self, link: str) -> bool:
        if link == self.labels.aide.faq:
            return self.driver.offers("link", link, within=region(self.labels.aide.section_faq))
        return self.driver.offers("link", link)
