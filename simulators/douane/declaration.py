"""A declaration, from what was typed or sent to the debt that it gives."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.douane.applications import Application, Produit
from simulators.peuplement.document import Origine
from simulators.peuplement.valeurs import Siret

# What becomes of the debt of a declaration at Télépaiement; "aucune" when there are no duties.
EtatCreance = Literal["transmise", "en attente", "refusée", "aucune"]
DELAI = timedelta(days=30)
_CENT = 100


@dataclass(frozen=True, slots=True)
class Saisie:
    """What a person typed, once read; `quantite` in hundredths of the unit, euros included."""

    siret: Siret
    produit: Produit
    texte: str = ""
    agrement: str = ""
    quantite: int = 0

    @property
    def objet(self) -> str:
        """What is declared, in the words of the list."""
        if self.texte:
            return self.texte
        agrement = f" (agrément {self.agrement})" if self.agrement else ""
        return f"{self.produit.libelle} : {_format(self.quantite)} {self.produit.unite}{agrement}"

    @property
    def droits(self) -> int:
        """The duties in cents, by the fictional rate, half a cent rounded up."""
        return (self.quantite * self.produit.taux_fictif + _CENT // 2) // _CENT


@dataclass(frozen=True, slots=True)
class Depot:
    """A declaration as it comes in, by hand or by EDI; `droits` in cents.

    `compte` and `numero`, the one-use number of the form, are empty for a machine.
    """

    application: Application
    service: ServiceEnLigne
    siret: Siret
    objet: str
    nature: str
    droits: int
    origine: Origine
    compte: str = ""
    numero: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """A filed declaration; `droits` in cents, `deposee_le` an ISO day in Paris."""

    reference: str
    application: str
    service: str
    siret: str
    objet: str
    nature: str
    droits: int
    deposee_le: str
    origine: Origine


@dataclass(frozen=True, slots=True)
class CreanceDue:
    """The debt of a declaration, as it is told to Télépaiement."""

    reference: str
    siret: str
    nature: str
    montant: int
    emise_le: str
    echeance: str
    origine: Origine


def compute_echeance(deposee_le: str) -> str:
    """Thirty days after the declaration: fictional, the FAQ gives no delay."""
    return (date.fromisoformat(deposee_le) + DELAI).isoformat()


def _format(quantite: int) -> str:
    unites, reste = divmod(quantite, _CENT)
    return f"{unites},{reste:02d}".rstrip("0").rstrip(",")
