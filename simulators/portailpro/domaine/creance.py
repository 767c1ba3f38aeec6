"""Debts and what settled them, as the co-owners tell them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from simulators.portailpro.domaine.identifiants import Siren, Siret
from simulators.portailpro.domaine.site import Site

_NATURES: Mapping[str, str] = {
    "dedouanement": "Dédouanement",
    "dedouanement-comptant": "Dédouanement au comptant",
    "alcools": "Alcools et boissons alcooliques",
    "tabacs": "Tabacs",
    "energie": "Produits énergétiques",
    "octroi-de-mer": "Octroi de mer interne",
    "droits-de-port": "Droits de port",
    "amende": "Amende",
    "tva": "TVA",
    "cotisations": "Cotisations",
}


class Moyen(StrEnum):
    """How a debt was paid."""

    SEPA = "sepa"
    CB = "cb"
    VIREMENT = "virement"

    @property
    def libelle(self) -> str:
        """The means of payment in plain words."""
        return _MOYENS[self]


_MOYENS = {Moyen.SEPA: "Prélèvement SEPA", Moyen.CB: "Carte bancaire", Moyen.VIREMENT: "Virement"}


@dataclass(frozen=True, slots=True)
class Paiement:
    """What settled a debt; `montant` in cents, `ordonne_depuis` the site it was ordered from, if told."""

    moyen: Moyen
    montant: int
    regle_le: date
    ordonne_depuis: str | None = None


@dataclass(frozen=True, slots=True)
class Creance:
    """A debt of a company; `montant` in cents. `siret` is None when it concerns the company as a whole.

    `origine` is how it was declared and `bordereau` the slip that gathers it, as customs tells them.
    """

    site: Site
    reference: str
    siren: Siren
    siret: Siret | None
    nature: str
    montant: int
    emise_le: date
    echeance: date
    paiement: Paiement | None = None
    origine: str | None = None
    bordereau: str | None = None

    @property
    def libelle_nature(self) -> str:
        """Its nature in plain words; a code that is not known here is shown as it came."""
        return _NATURES.get(self.nature, self.nature)


@dataclass(frozen=True, slots=True)
class Reglement:
    """A settled debt, with what settled it: a line of the history."""

    creance: Creance
    paiement: Paiement
