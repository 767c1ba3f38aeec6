"""The personal space of a co-owner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.drivers.contract import region
from steps.errors import ElementAbsent
from steps.screens.screen import Screen

if TYPE_CHECKING:
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class EspacePersonnel(Screen):
    """Where a person is at home at a co-owner."""

    site: Site

    def is_shown(self) -> bool:
        """Whether the personal space is in front of the person."""
        return self.has_heading(self.labels.espace.titre)

    def is_offered(self) -> bool:
        """Whether the page offers to go there: somebody is logged in."""
        return self.driver.offers("link", self.labels.espace.lien)

    def ouvrir(self) -> None:
        """Follow the link that leads there."""
        self.driver.follow(self.labels.espace.lien)

    def greets(self, nom_complet: str) -> bool:
        """Whether the page is that of this person."""
        return self.says(self.labels.espace.connecte.format(nom=nom_complet))

    def read_information(self, name: str) -> str:
        """What the table of the account says under that name; an empty text when it says nothing."""
        names = self.labels.espace
        table = self.driver.table(names.table)
        rows = table.rows if table else ()
        return {line.get(names.information): line.get(names.valeur, "") for line in rows}.get(name, "")

    def read_portailpro(self) -> bool:
        """Whether the co-owner holds the account for linked to the portal."""
        names = self.labels.espace
        words = {self.labels.rattachement.rattache: True, self.labels.rattachement.non_rattache: False}
        found = self.read_information(names.portailpro)
        if found not in words:
            raise ElementAbsent(f"ligne « {names.portailpro} »", f"tableau « {names.table} »", list(words))
        return words[found]

    def passer_vers(self, site: Site) -> None:
        """Follow the link to the portal or to another co-owner."""
        self.driver.follow(site.nom, within=region(self.labels.espace.autres_sites))

    def ouvrir_teleservice(self, nom: str) -> None:
        """Follow the link to an application of the co-owner."""
        self.driver.follow(nom, within=region(self.labels.espace.teleservices))
