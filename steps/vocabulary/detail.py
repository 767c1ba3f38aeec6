"""What the page of a debt tells (TDB-11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.vocabulary.date import format_date

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.moyen import Moyen


@dataclass(frozen=True)
class CreanceDetaillee:
    """What a page of detail must tell at least of any debt."""

    reference: str
    montant: Montant
    echeance: Date

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.reference}, {self.montant}, échéance le {format_date(self.echeance)}"


@dataclass(frozen=True)
class ReglementLu:
    """What the page tells of the settlement; None where it tells nothing."""

    reglee: bool | None
    regle_le: Date | None
    moyen: Moyen | None
