"""The shape of a world document, the same in TOML and in JSON; unknown keys are refused."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from simulators.core.clock import DEFAULT_INSTANT
from simulators.core.control.operation import Strict
from simulators.peuplement.coherence import verify_dates, verify_unique
from simulators.peuplement.conversion import convert
from simulators.peuplement.natures import Nature
from simulators.peuplement.valeurs import REFERENCE, Iban, Ics, Siren, Siret

Site = Literal["portailpro", "douane", "impots", "urssaf"]
Coproprietaire = Literal["douane", "impots", "urssaf"]
Moyen = Literal["sepa", "cb", "virement"]
# How a customs debt was born: by the software of the company, typed on either portal, or on paper.
Origine = Literal["edi", "dti-douane", "dti-portailpro", "papier"]
# More than zero: a debt or an instalment of nothing is none.
Centimes = Annotated[int, Meta(ge=1)]
Reference = Annotated[str, Meta(pattern=REFERENCE)]


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
    """An account of a person on one site, held by a company or by one of its establishments.

    portailpro only: `age`, the role AGE for the company of registration.
    """

    site: Site
    identifiant: str
    mot_de_passe: str = ""
    siren: Siren | None = None
    siret: Siret | None = None
    rattache: bool = False
    age: bool = False
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
    """A debt of an establishment; `montant` in cents.

    Customs only: `origine`; `bordereau`, the collection slip that gathers it; `mot_de_passe_avis`, printed
    with the reference on the payment notice (PAI-07). A debt without that password has no notice.
    """

    site: Coproprietaire
    reference: Reference
    siret: Siret
    nature: Nature
    montant: Centimes
    emise_le: date
    echeance: date
    paiement: Paiement | None = None
    origine: Origine = "edi"
    bordereau: Reference | None = None
    mot_de_passe_avis: str | None = None

    def __post_init__(self) -> None:
        verify_dates(self.emise_le, self.echeance)


class Mandat(Strict, frozen=True):
    """A mandate that lets an administration debit the account `iban` for what an establishment owes it."""

    site: Coproprietaire
    rum: Reference
    ics: Ics
    iban: Iban
    siret: Siret
    signe_le: date


class Echeance(Strict, frozen=True):
    """An instalment to come at an administration that keeps a schedule; `montant` in cents, if known."""

    site: Literal["impots", "urssaf"]
    siret: Siret
    libelle: str
    date: date
    montant: Centimes | None = None


class Declaration(Strict, frozen=True):
    """A tax or social declaration of a company: to be filed, or filed when `deposee_le` is written."""

    site: Literal["impots", "urssaf"]
    siren: Siren
    demarche: str
    periode: str
    deposee_le: date | None = None


class Actualite(Strict, frozen=True):
    """A public article of customs; its labels decide who tells it again (NAV-12)."""

    titre: Annotated[str, Meta(min_length=1)]
    publiee_le: date
    chapeau: str = ""
    etiquettes: tuple[str, ...] = ()


class Question(Strict, frozen=True):
    """An exchange of the secure messaging, filed before the world opens, at `posee_le` or as it opens.

    `motif` is a code of the tree of questions, `service` the name of an office, `auteur` an address, `champs`
    the answers to the fields of the form by their labels.
    """

    motif: str
    siren: Siren
    service: str
    auteur: str
    message: str
    champs: dict[str, str] = msgspec.field(default_factory=dict)
    siret: Siret | None = None
    posee_le: Annotated[datetime, Meta(tz=True)] | None = None
    reponse: str | None = None


class Document(Strict, frozen=True):
    """A whole world, or a part that is added to one."""

    titre: str = ""
    instant: datetime = DEFAULT_INSTANT
    horloge: Literal["figee", "reelle", "murale"] = "figee"
    graine: int = 42
    entreprise: tuple[Entreprise, ...] = ()
    personne: tuple[Personne, ...] = ()
    relation: tuple[Relation, ...] = ()
    creance: tuple[Creance, ...] = ()
    mandat: tuple[Mandat, ...] = ()
    echeance: tuple[Echeance, ...] = ()
    declaration: tuple[Declaration, ...] = ()
    actualite: tuple[Actualite, ...] = ()
    question: tuple[Question, ...] = ()

    def __post_init__(self) -> None:
        verify_unique("creance", "reference", ((c.site, c.reference) for c in self.creance))
        verify_unique("mandat", "rum", ((m.site, m.rum) for m in self.mandat))


def read_document(raw: Any) -> Document:
    """Parse a document; raises a Problem 422 that names the field."""
    return convert(raw, Document)
