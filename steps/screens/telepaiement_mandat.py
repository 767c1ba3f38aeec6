"""The pages of Télépaiement SEPA that open and delete a mandate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.screens.screen import Screen, fold

if TYPE_CHECKING:
    from steps.vocabulary.siret import Siret


class MandatSepa(Screen):
    """Where a person acts on the mandates of her establishments."""

    def is_shown(self, rum: str) -> bool:
        """Whether the page of this mandate is in front of the person."""
        return self.has_heading(self.labels.mandat_sepa.titre.format(rum=rum))

    def can_supprimer(self) -> bool:
        """Whether the page lets the person delete the mandate."""
        return self.driver.offers("button", self.labels.mandat_sepa.bouton_supprimer)

    def supprimer(self) -> None:
        """Delete the mandate in front of the person."""
        self.driver.press(self.labels.mandat_sepa.bouton_supprimer)

    def diriger_vers(self, address: str) -> None:
        """Change, with the tools of the browser, the address to which the deletion goes."""
        self.driver.readdress(self.labels.mandat_sepa.bouton_supprimer, address)

    def ouvrir(self, siret: Siret, iban: str) -> None:
        """From the list of mandates, open a new one for an establishment; the account number as typed."""
        names = self.labels.mandat_sepa
        self.driver.follow(names.nouveau)
        self.driver.select(names.etablissement, str(siret))
        self.driver.fill(names.iban, iban)
        self.driver.press(names.bouton_ouvrir)

    def read_ouvert(self) -> str | None:
        """The reference of the mandate just opened; None when none was."""
        found = [
            re.search(self.labels.mandat_sepa.ouvert, fold(text)) for text in self.driver.page().statuses
        ]
        return next((match["rum"] for match in found if match), None)

    def is_deleted(self, rum: str) -> bool:
        """Whether Télépaiement says that the mandate is deleted."""
        return self.announces(self.labels.mandat_sepa.supprime.format(rum=rum))

    def is_refused(self) -> bool:
        """Whether Télépaiement refuses, for lack of « Adhérer » on the establishment.

        To people of another company, it may answer as if there were no such mandate.
        """
        names = self.labels.mandat_sepa
        return self.alerts(names.autre_etablissement) or self.alerts(names.inconnu)
