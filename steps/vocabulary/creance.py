"""What a company owes, and how it paid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.vocabulary.origine import Origine

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.moyen import Moyen
    from steps.vocabulary.nature import Nature
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Paiement:
    """The settlement of a debt."""

    moyen: Moyen
    regle_le: Date


@dataclass(frozen=True)
class Creance:
    """A debt of an establishment to one administration; unpaid while ``paiement`` is None.

    Customs only: ``origine``; ``bordereau``, the collection slip that gathers it; ``mot_de_passe_avis``,
    printed on the payment notice beside the reference (PAI-07).
    """

    site: Site
    reference: str
    siret: Siret
    nature: Nature
    montant: Montant
    emise_le: Date
    echeance: Date
    paiement: Paiement | None = None
    origine: Origine = Origine.EDI
    bordereau: str | None = None
    mot_de_passe_avis: str | None = None
