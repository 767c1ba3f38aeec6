"""What Télépaiement holds, as values; amounts are cents and days are in ISO form, as its API tells them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Droit:
    """A right of the person at customs, for an establishment."""

    service: str
    droit: str
    siret: str


@dataclass(frozen=True, slots=True)
class Paiement:
    """What settled a debt, always in full; `ordonne_depuis` when it was ordered here, and from which site."""

    moyen: str
    montant: int
    regle_le: str
    ordonne_depuis: str | None = None


@dataclass(frozen=True, slots=True)
class Creance:
    """A debt of an establishment; `bordereau` is the collection slip that gathers it, if any."""

    reference: str
    siren: str
    siret: str
    nature: str
    montant: int
    emise_le: str
    echeance: str
    paiement: Paiement | None
    origine: str
    bordereau: str | None


@dataclass(frozen=True, slots=True)
class Mandat:
    """A mandate that lets customs debit an account for what an establishment owes."""

    rum: str
    ics: str
    iban: str
    siret: str
    signe_le: str


@dataclass(frozen=True, slots=True)
class Essais:
    """Wrong passwords typed for one reference: how many, and when the last one was, in seconds."""

    rates: int = 0
    dernier_le: int = 0
