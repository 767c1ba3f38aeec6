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
