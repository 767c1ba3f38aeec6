"""What the tax office and the Urssaf tell ahead: instalments to come, declarations to file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Echeance:
    """A term to come; ``montant`` when it is already known."""

    site: Site
    siret: Siret
    libelle: str
    date: Date
    montant: Montant | None = None


@dataclass(frozen=True)
class DeclarationDeposee:
    """A tax or social declaration of a company; still to be filed while ``deposee_le`` is None."""

    site: Site
    siren: Siren
    demarche: str
    periode: str
    deposee_le: Date | None = None
