"""What a person does to declare, from the dashboard or by an address of her own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.dashboard import TableauDeBord
from steps.screens.delta_g import DeltaG
from steps.screens.links import Rattachements
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.actors.desk import Desk
    from steps.vocabulary.siret import Siret

H7 = re.compile(r"\bH ?-?7\b", re.IGNORECASE)


@dataclass(frozen=True)
class Declarations:
    """Opening a formality, filing a declaration, looking for one that must not be offered."""

    desk: Desk

    def declarer(self, demarche: str) -> None:
        """Follow « déclarer » on a line of the dashboard."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._tableau.declarer(demarche)

    def deposer(self, demarche: str, siret: Siret, marchandise: str, euros: str) -> None:
        """File a customs declaration, starting from the dashboard."""
        self.declarer(demarche)
        self._delta_g.deposer(siret, marchandise, euros)

    def demander_un_depot_h7(self) -> None:
        """Type the address that a page for H7 declarations would have at the portal."""
        self.desk.driver.open(self.desk.urls["portailpro"] + self.desk.labels.adresse.depot_h7)

    def suivre_un_lien_h7(self) -> None:
        """Follow a link, such as the portal writes them, that aims at the H7 door of customs."""
        portail, douane = self.desk.urls["portailpro"], self.desk.urls["douane"]
        path = self.desk.labels.adresse.lien_h7.format(portail=portail, douane=douane)
        self.desk.driver.open(douane + path)

    def read_mentions_h7(self) -> tuple[str, ...]:
        """Every name that speaks of H7 on the pages of the portal, and in DELTA-G reached from there."""
        return tuple(
            f"« {name} » sur la page « {heading} »"
            for heading, names in self._visit()
            for name in names
            if H7.search(name)
        )

    def is_in_delta_g(self) -> bool:
        """Whether DELTA-G is in front of the person, under her own name."""
        return self._delta_g.is_shown() and self._delta_g.greets(self.desk.personne.nom_complet)

    def read_depot(self) -> str | None:
        """The reference that DELTA-G has just given."""
        return self._delta_g.read_depot()

    def is_unknown_page(self) -> bool:
        """Whether the portal says that there is no such page."""
        return self._tableau.has_heading(self.desk.labels.adresse.inconnue)

    def is_refused_link(self) -> bool:
        """Whether customs refuse the link."""
        return self._tableau.has_heading(self.desk.labels.adresse.lien_refuse)

    def count_tabs(self) -> int:
        """How many tabs the browser has open."""
        return len(self.desk.driver.tabs())

    def is_portal_still_there(self) -> bool:
        """Whether the first tab still shows the dashboard; it comes back to the front."""
        self.desk.driver.switch_to(0)
        return self._tableau.is_shown()

    def _visit(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        self.desk.se_rendre(Site.PORTAILPRO)
        yield self._read_names()
        for onglet in Onglet:
            self._tableau.read_paiements(onglet)
            yield self._read_names()
        Rattachements(self.desk.driver, self.desk.labels).ouvrir()
        yield self._read_names()
        self.declarer("Dédouanement")
        yield self._read_names()
        self._delta_g.commencer()
        yield self._read_names()

    def _read_names(self) -> tuple[str, tuple[str, ...]]:
        page = self.desk.driver.page()
        return page.heading, (page.text, *(element.name for element in self.desk.driver.outline()))

    @property
    def _tableau(self) -> TableauDeBord:
        return TableauDeBord(self.desk.driver, self.desk.labels)

    @property
    def _delta_g(self) -> DeltaG:
        return DeltaG(self.desk.driver, self.desk.labels)
