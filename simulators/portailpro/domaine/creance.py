"""Debts and what settled them, as the co-owners tell them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from simulators.portailpro.domaine.identifiants import Siren, Siret
from simulators.portailpro.domaine.site import Site


class Moyen(StrEnum):
    """How a debt was paid."""

    SEPA = "sepa"
    CB = "cb"
    VIREMENT = "virement"

    @property
    def libelle(self) -> str:
        """The means of payment in plain words."""
        return _LIBELLES[self]


_LIBELLES = {Moyen.SEPA: "Prélèvement SEPA", Moyen.CB: "Carte bancaire", Moyen.VIREMENT: "Virement"}


@dataclass(frozen=True, slots=True)
class Paiement:
    """What settled a debt; `montant` in cents."""

    moyen: Moyen
    montant: int
    regle_le: date


@dataclass(frozen=True, slots=True)
class Creance:
    """A debt of a company; `montant` in cents. `siret` is None when it concerns the company as a whole."""

    site: Site
    reference: str
    siren: Siren
    siret: Siret | None
    nature: str
    montant: int
    emise_le: date
    echeance: date
    paiement: Paiement | None = None


@dataclass(frozen=True, slots=True)
class Reglement:
    """A settled debt, with what settled it: a line of the history."""

    creance: Creance
    paiement: Paiement
