"""The page of Télépaiement SEPA that pays one debt by direct debit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.screens.screen import Screen
from steps.screens.typing_in import read_saisies

if TYPE_CHECKING:
    from steps.vocabulary.montant import Montant


class Prelevement(Screen):
    """Where a person confirms that a debt is to be debited from the account of a mandate."""

    def is_shown(self, reference: str) -> bool:
        """Whether the page of this debt is in front of the person."""
        return self.has_heading(self.labels.prelevement.titre.format(reference=reference))

    def can_pay(self) -> bool:
        """Whether the page lets the person pay."""
        return self.driver.offers("button", self.labels.prelevement.bouton)

    def payer(self) -> None:
        """Confirm, with the first mandate that the page offers."""
        self.driver.press(self.labels.prelevement.bouton)

    def changer_le_montant(self, montant: Montant) -> None:
        """Change, with the tools of the browser, the amount that the form carries."""
        self.driver.forge(self.labels.prelevement.forge_montant, str(montant.centimes))

    def changer_le_mandat(self, rum: str) -> None:
        """Change, with the tools of the browser, the mandate that the form carries."""
        self.driver.forge(self.labels.prelevement.forge_mandat, rum)

    def diriger_vers(self, address: str) -> None:
        """Change, with the tools of the browser, the address to which the form goes."""
        self.driver.readdress(self.labels.prelevement.bouton, address)

    def read_saisies(self) -> tuple[str, ...]:
        """The names of all that the page lets a person type or choose."""
        return read_saisies(self.driver)
