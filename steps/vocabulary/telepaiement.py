"""The lines a person reads in Télépaiement: debts to pay, payments, receipts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.vocabulary.date import format_date

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.moyen import Moyen
    from steps.vocabulary.siret import Siret


@dataclass(frozen=True)
class LigneAPayer:
    """A debt that waits for its payment; ``nature`` and ``origine`` as the screen words them."""

    reference: str
    siret: Siret
    nature: str
    origine: str
    montant: Montant
    echeance: Date

    def __str__(self) -> str:
        """As a reader would tell it."""
        return (
            f"{self.reference}, {self.siret}, {self.nature}, {self.origine}, {self.montant}, "
            f"à payer pour le {format_date(self.echeance)}"
        )


@dataclass(frozen=True)
class LignePayee:
    """A payment made, by any means."""

    reference: str
    siret: Siret
    montant: Montant
    regle_le: Date
    moyen: Moyen

    def __str__(self) -> str:
        """As a reader would tell it."""
        return (
            f"{self.reference}, {self.siret}, {self.montant}, réglé le {format_date(self.regle_le)} "
            f"par {self.moyen.libelle}"
        )


@dataclass(frozen=True)
class Recu:
    """What Télépaiement CB gives once the card is accepted."""

    reference: str
    montant: Montant
    regle_le: Date

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.reference}, {self.montant}, réglé le {format_date(self.regle_le)}"
