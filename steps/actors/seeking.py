"""How a person looks for what the portal must not offer: names on its pages, addresses, links of her own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.actors.touring import Visite
from steps.drivers.markup import read_markup
from steps.screens.application import Application
from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.site import Site
from steps.vocabulary.teleservice import Teleservice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from steps.actors.desk import Desk
    from steps.expectations.pages import PageVue

    PageNommee = tuple[str, tuple[str, ...]]


@dataclass
class Recherches:
    """Looking everywhere for a word, and knocking at doors that must not exist."""

    desk: Desk
    ouvertes: list[str] = field(default_factory=list)

    def taper_les_adresses(self, mot: str) -> None:
        """Type every address that a page of that name could have at the portal; keep those that answer."""
        for path in self.desk.labels.adresse.plausibles.format(mot=mot.lower()).split():
            self.desk.driver.open(self.desk.urls["portailpro"] + path)
            if not self._tableau.has_heading(self.desk.labels.adresse.inconnue):
                self.ouvertes.append(path)

    def forger_un_lien(self, page: str) -> None:
        """Follow a link, such as the portal writes them, that aims at a page of customs."""
        portail, douane = self.desk.urls["portailpro"], self.desk.urls["douane"]
        path = self.desk.labels.adresse.lien.format(portail=portail, douane=douane, page=page)
        self.desk.driver.open(douane + path)

    def forger_un_lien_vers(self, teleservice: Teleservice) -> None:
        """Follow such a link to an application."""
        self.forger_un_lien(self.desk.labels.adresse.application.format(application=teleservice.nom.lower()))

    def is_refused_link(self) -> bool:
        """Whether customs refuse the link."""
        return self._tableau.has_heading(self.desk.labels.adresse.lien_refuse)

    def read_mentions(self, mot: str) -> tuple[str, ...]:
        """Every name that holds that word on the pages of the portal."""
        return find_mentions(mot, self._visit_portal())

    def read_passages(self, mot: str) -> tuple[str, ...]:
        """Every link and button of the portal whose name or address holds that word."""
        return find_mentions(mot, map(_list_ways, Visite(self.desk).visiter()))

    def read_mentions_delta_g(self, mot: str) -> tuple[str, ...]:
        """The same, in DELTA-G reached from the portal as well."""
        return (*self.read_mentions(mot), *find_mentions(mot, self._visit_delta_g()))

    def _visit_portal(self) -> Iterator[PageNommee]:
        for page in Visite(self.desk).visiter():
            yield page.titre, (page.texte, *page.noms)

    def _visit_delta_g(self) -> Iterator[PageNommee]:
        self.desk.se_rendre(Site.PORTAILPRO)
        self._tableau.declarer(Teleservice.DELTA_G.demarche)
        yield self._read_names()
        Application(self.desk.driver, self.desk.labels, Teleservice.DELTA_G).commencer()
        yield self._read_names()

    def _read_names(self) -> PageNommee:
        page = self.desk.driver.page()
        return page.heading, (page.text, *(element.name for element in self.desk.driver.outline()))

    @property
    def _tableau(self) -> TableauDeBord:
        return TableauDeBord(self.desk.driver, self.desk.labels)


def _list_ways(page: PageVue) -> PageNommee:
    markup = read_markup(page.source)
    links = (text for link in markup.links for text in (link.text, link.href))
    return page.titre, (*links, *page.boutons, *(form.action for form in markup.forms))


def find_mentions(mot: str, pages: Iterable[PageNommee]) -> tuple[str, ...]:
    """Every name of these pages that holds the word: « H-7 » is H7 too, « crédit » does not speak of EDI."""
    pattern = re.compile(rf"\b{' ?-?'.join(map(re.escape, mot))}\b", re.IGNORECASE)
    return tuple(
        f"« {name} » sur la page « {heading} »"
        for heading, names in pages
        for name in names
        if pattern.search(name)
    )
