"""The list of debts and mandates of impots.gouv or of urssaf.fr."""

from __future__ import annotations

from steps.drivers.contract import row
from steps.screens.screen import Screen


class PaiementsDuSite(Screen):
    """Where a person pays what her company owes such a site, and keeps its mandates."""

    def payer(self, reference: str) -> None:
        """Follow « payer » on the line of a debt."""
        names = self.labels.reglement
        self.driver.follow(names.payer, within=row(names.table_creances, names.reference, reference))

    def read_a_payer(self) -> tuple[str, ...]:
        """The references of the debts that it offers to pay."""
        names = self.labels.reglement
        table = self.driver.table(names.table_creances)
        rows = table.rows if table else ()
        return tuple(line.get(names.reference, "") for line in rows if line.get(names.action) == names.payer)

    def read_mandats(self) -> tuple[str, ...]:
        """The RUM of the mandates that it keeps."""
        names = self.labels.reglement
        table = self.driver.table(names.table_mandats)
        return tuple(line.get(names.rum, "") for line in (table.rows if table else ()))

    def ouvrir_mandat(self, rum: str) -> None:
        """Follow « ouvrir » on the line of a mandate."""
        names = self.labels.reglement
        self.driver.follow(names.ouvrir, within=row(names.table_mandats, names.rum, rum))
