"""The page of the profile that links accounts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.drivers.contract import row
from steps.errors import ElementAbsent
from steps.screens.screen import Screen, fold

if TYPE_CHECKING:
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class EtatDuLien:
    """What the profile says of one site: linked or not, and to which account."""

    rattache: bool
    compte: str


class Rattachements(Screen):
    """Where a person links her accounts of the co-owners."""

    def is_shown(self) -> bool:
        """Whether the page is in front of the person."""
        return self.has_heading(self.labels.rattachement.titre)

    def ouvrir(self) -> None:
        """Follow the link that leads there."""
        self.driver.follow(self.labels.rattachement.lien)

    def rattacher(self, site: Site) -> None:
        """Ask to link the account of a site."""
        names = self.labels.rattachement
        self.driver.press(names.bouton, within=row(names.table, names.site, site.nom))

    def offers_rattacher(self, site: Site) -> bool:
        """Whether the page still offers to link an account of this site."""
        names = self.labels.rattachement
        return self.driver.offers("button", names.bouton, within=row(names.table, names.site, site.nom))

    def detacher(self, site: Site) -> None:
        """Ask to undo the link of a site."""
        names = self.labels.rattachement
        within = row(names.table, names.site, site.nom)
        self.driver.press(self.labels.detachement.bouton, within=within)

    def confirmer_le_detachement(self) -> None:
        """Say that it is really wanted."""
        self.driver.press(self.labels.detachement.confirmer)

    def asks_to_confirm(self, site: Site) -> bool:
        """Whether the page asks if the link is really to be undone."""
        return self.has_heading(self.labels.detachement.titre.format(site=site.nom))

    def garder(self) -> None:
        """Think better of it."""
        self.driver.follow(self.labels.detachement.garder)

    def announces_detached(self, site: Site) -> bool:
        """Whether the portal says that the account is no longer linked."""
        return self.announces(self.labels.detachement.succes.format(site=site.nom))

    def read_sites(self) -> tuple[str, ...]:
        """The sites that the page lists, one for each row."""
        names = self.labels.rattachement
        table = self.driver.table(names.table)
        return tuple(line.get(names.site, "") for line in (table.rows if table else ()))

    def read_etat(self, site: Site) -> EtatDuLien:
        """What the page says of a site."""
        names = self.labels.rattachement
        table = self.driver.table(names.table)
        lines = [line for line in (table.rows if table else ()) if line.get(names.site) == site.nom]
        if len(lines) != 1:
            seen = [line.get(names.site, "") for line in (table.rows if table else ())]
            raise ElementAbsent(f"ligne « {site.nom} »", f"tableau « {names.table} »", seen)
        return EtatDuLien(lines[0].get(names.etat) == names.rattache, lines[0].get(names.compte, ""))

    def announces_success(self, site: Site) -> bool:
        """Whether the portal says that the account is linked."""
        expected = self.labels.rattachement.succes.format(site=site.nom)
        return fold(expected) in map(fold, self.driver.page().statuses)

    def refuses(self, reason: str, site: Site) -> bool:
        """Whether the portal refuses for this reason, one of the sentences of its labels."""
        return fold(reason.format(site=site.nom)) in map(fold, self.driver.page().alerts)
