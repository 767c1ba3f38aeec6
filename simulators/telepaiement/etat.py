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

    @property
    def iban_groupe(self) -> str:
        """The account number as it is printed, in groups of four."""
        return " ".join(self.iban[i : i + 4] for i in range(0, len(self.iban), 4))

    @property
    def nom(self) -> str:
        """What tells it from the others in a list that a phone cuts: the end of the account comes first."""
        return f"…{self.iban[-4:]} — {self.rum} — {self.iban_groupe}"


@dataclass(frozen=True, slots=True)
class Essais:
    """Wrong passwords typed for a reference, or in a browser: how many, and when the last was, in seconds."""

    rates: int = 0
    dernier_le: int = 0
