"""What lets an administration debit an account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.iban import Iban
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Mandat:
    """A mandate of an establishment: the account ``iban`` may be debited for what it owes.

    ``rum`` names the mandate, ``ics`` the creditor.
    """

    site: Site
    rum: str
    ics: str
    iban: Iban
    siret: Siret
    signe_le: Date
