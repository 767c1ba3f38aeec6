"""The shape of a world document, the same in TOML and in JSON; unknown keys are refused."""

from datetime import date, datetime
from typing import Any, Literal

from simulators.core.clock import DEFAULT_INSTANT
from simulators.core.control.operation import Strict
from simulators.peuplement.conversion import convert
from simulators.peuplement.valeurs import Siren, Siret

Site = Literal["portailpro", "douane", "impots", "urssaf"]
Moyen = Literal["sepa", "cb", "virement"]


class Etablissement(Strict, frozen=True):
    """A place of a company."""

    nom: str
    siret: Siret


class Entreprise(Strict, frozen=True):
    """A fictional company; its SIREN starts with 000."""

    nom: str
    siren: Siren
    etablissement: tuple[Etablissement, ...] = ()


class Habilitation(Strict, frozen=True):
    """A right of an account on a service, for an establishment or for a company."""

    service: str
    droit: str
    siret: Siret | None = None
    siren: Siren | None = None


class Compte(Strict, frozen=True):
    """An account of a person on one site, held by a company or by one of its establishments."""

    site: Site
    identifiant: str
    mot_de_passe: str = ""
    siren: Siren | None = None
    siret: Siret | None = None
    rattache: bool = False
    habilitation: tuple[Habilitation, ...] = ()


class Personne(Strict, frozen=True):
    """A fictional person."""

    prenom: str
    nom: str
    courriel: str
    compte: tuple[Compte, ...] = ()


class Relation(Strict, frozen=True):
    """An agreement in ROSA: this establishment may use this service."""

    siret: Siret
    service: str


class Paiement(Strict, frozen=True):
    """How and when a debt was paid, always in full."""

    moyen: Moyen
    regle_le: date


class Creance(Strict, frozen=True):
    """A debt of an establishment; `montant` in cents, more than zero."""

    site: Literal["douane", "impots", "urssaf"]
    reference: str
    siret: Siret
    nature: str
    montant: int
    emise_le: date
    echeance: date
    paiement: Paiement | None = None

    def __post_init__(self) -> None:
        if self.montant <= 0:
            raise ValueError(f"montant : attendu un nombre de centimes positif, trouvé {self.montant}")


class Document(Strict, frozen=True):
    """A whole world, or a part that is added to one."""

    titre: str = ""
    instant: datetime = DEFAULT_INSTANT
    horloge: Literal["figee", "reelle"] = "figee"
    graine: int = 42
    entreprise: tuple[Entreprise, ...] = ()
    personne: tuple[Personne, ...] = ()
    relation: tuple[Relation, ...] = ()
    creance: tuple[Creance, ...] = ()


def read_document(raw: Any) -> Document:
    """Parse a document; raises a Problem 422 that names the field."""
    return convert(raw, Document)
