"""The lines of the dashboard beside debts and formalities: summary, filed declarations, terms, mandates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.vocabulary.date import format_date

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.echeance import DeclarationDeposee, Echeance
    from steps.vocabulary.iban import Iban
    from steps.vocabulary.iban_masque import IbanMasque
    from steps.vocabulary.mandat import Mandat
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site

TOTAL = "Total"


@dataclass(frozen=True)
class LigneSynthese:
    """What is to pay and what was paid at one administration, or at all of them when ``site`` is None."""

    site: Site | None
    a_payer: Montant
    creances_a_payer: int
    paye: Montant
    creances_payees: int

    @property
    def is_zero(self) -> bool:
        """Whether it counts no debt at all."""
        return not self.creances_a_payer and not self.creances_payees

    def __str__(self) -> str:
        """As a reader would tell it."""
        return (
            f"{self.site.administration if self.site else TOTAL}, {self.a_payer} à payer "
            f"({self.creances_a_payer}), {self.paye} payés ({self.creances_payees})"
        )


@dataclass(frozen=True)
class Barres:
    """What the chart of the summary says of one administration, by the name that people know it by."""

    administration: str
    a_payer: Montant
    paye: Montant

    @property
    def is_zero(self) -> bool:
        """Whether both are nothing."""
        return not self.a_payer.centimes and not self.paye.centimes

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.administration}, {self.a_payer} à payer, {self.paye} payés"


@dataclass(frozen=True)
class LigneDeposee:
    """A tax or social declaration already filed, in the tab « Historique » of the declarations."""

    demarche: str
    periode: str
    site: Site
    deposee_le: Date

    def __str__(self) -> str:
        """As a reader would tell it."""
        return (
            f"{self.demarche}, {self.periode} ({self.site.administration}), "
            f"déposée le {format_date(self.deposee_le)}"
        )


@dataclass(frozen=True)
class LigneEcheance:
    """A term to come, in the schedule."""

    date: Date
    site: Site
    libelle: str
    montant: Montant | None

    def __str__(self) -> str:
        """As a reader would tell it."""
        sum_ = f", {self.montant}" if self.montant else ""
        return f"{format_date(self.date)} : {self.libelle} ({self.site.administration}){sum_}"


@dataclass(frozen=True)
class LigneMandat:
    """A mandate, in the list of the dashboard."""

    site: Site
    rum: str
    ics: str
    iban: Iban | IbanMasque
    siret: Siret

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.site.administration} {self.rum} ({self.ics}), {self.iban}, {self.siret}"


def describe_echeance(echeance: Echeance) -> LigneEcheance:
    """The line of a term of the schedule."""
    return LigneEcheance(echeance.date, echeance.site, echeance.libelle, echeance.montant)


def describe_deposee(declaration: DeclarationDeposee) -> LigneDeposee | None:
    """The line of a declaration, if it was filed."""
    if declaration.deposee_le is None:
        return None
    return LigneDeposee(declaration.demarche, declaration.periode, declaration.site, declaration.deposee_le)


def describe_mandat(mandat: Mandat) -> LigneMandat:
    """The line of a mandate."""
    return LigneMandat(mandat.site, mandat.rum, mandat.ics, mandat.iban, mandat.siret)
