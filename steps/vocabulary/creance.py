"""What a company owes, and how it paid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.moyen import Moyen
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Paiement:
    """The settlement of a debt."""

    moyen: Moyen
    regle_le: Date


@dataclass(frozen=True)
class Creance:
    """A debt of an establishment to one administration; unpaid while ``paiement`` is None."""

    site: Site
    reference: str
    siret: Siret
    nature: str
    montant: Montant
    emise_le: Date
    echeance: Date
    paiement: Paiement | None = None
