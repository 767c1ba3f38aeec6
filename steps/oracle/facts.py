"""The facts that decide what a person sees; each is a thing that happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.vocabulary.creance import Creance, Paiement
    from steps.vocabulary.date import Date
    from steps.vocabulary.droit import Droit, Perimetre
    from steps.vocabulary.echeance import DeclarationDeposee, Echeance
    from steps.vocabulary.mandat import Mandat
    from steps.vocabulary.question import EchangeDeQuestions
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Inscription:
    """A person opened an account at the portal for a company."""

    personne: str
    siren: Siren


@dataclass(frozen=True)
class Rattachement:
    """A person's accounts at the portal and at a co-owner were linked."""

    personne: str
    site: Site


@dataclass(frozen=True)
class Detachement:
    """A person's accounts at the portal and at a co-owner are no longer linked."""

    personne: str
    site: Site


@dataclass(frozen=True)
class Octroi:
    """A right was given to a person's account at a co-owner."""

    personne: str
    droit: Droit
    perimetre: Perimetre


@dataclass(frozen=True)
class Retrait:
    """A right was taken back."""

    personne: str
    droit: Droit
    perimetre: Perimetre


@dataclass(frozen=True)
class CreanceEmise:
    """An administration recorded a debt, paid or not."""

    creance: Creance


@dataclass(frozen=True)
class CreanceReglee:
    """A debt was settled, whoever received the money."""

    reference: str
    paiement: Paiement


@dataclass(frozen=True)
class BordereauEtabli:
    """The customs collector gathered debts on a collection slip."""

    reference: str
    creances: tuple[str, ...]


@dataclass(frozen=True)
class MandatOuvert:
    """A mandate was opened at an administration."""

    mandat: Mandat


@dataclass(frozen=True)
class MandatSupprime:
    """A mandate was deleted."""

    rum: str


@dataclass(frozen=True)
class EcheanceAnnoncee:
    """An administration that keeps a schedule wrote a term in it."""

    echeance: Echeance


@dataclass(frozen=True)
class DeclarationAnnoncee:
    """An administration asks for a declaration, or received it."""

    declaration: DeclarationDeposee


@dataclass(frozen=True)
class QuestionPosee:
    """A person asked customs a question in the name of a company, and it was transmitted."""

    echange: EchangeDeQuestions


@dataclass(frozen=True)
class ReponseDonnee:
    """An office of customs answered a question."""

    reference: str


@dataclass(frozen=True)
class JourVenu:
    """The clock of the world reached this day."""

    jour: Date


# What administrations record of companies, as opposed to what people are and may do.
Enregistrement = (
    CreanceEmise
    | CreanceReglee
    | BordereauEtabli
    | MandatOuvert
    | MandatSupprime
    | EcheanceAnnoncee
    | DeclarationAnnoncee
    | QuestionPosee
    | ReponseDonnee
)
Fait = Inscription | Rattachement | Detachement | Octroi | Retrait | JourVenu | Enregistrement
