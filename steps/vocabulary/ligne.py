"""The lines a person reads on the dashboard."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.vocabulary.bloc import LigneDeposee, LigneEcheance, LigneMandat, LigneSynthese
from steps.vocabulary.date import format_date
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.date import Date
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.moyen import Moyen
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class LigneEnCours:
    """A debt to pay, in the tab « En cours » of the payments."""

    site: Site
    reference: str
    siret: Siret
    montant: Montant
    echeance: Date

    def __str__(self) -> str:
        """As a reader would tell it."""
        return (
            f"{self.site.administration} {self.reference}, {self.siret}, {self.montant}, "
            f"à payer pour le {format_date(self.echeance)}"
        )


@dataclass(frozen=True)
class LigneHistorique:
    """A payment made, in the tab « Historique » of the payments."""

    site: Site
    reference: str
    siret: Siret
    montant: Montant
    regle_le: Date
    moyen: Moyen

    def __str__(self) -> str:
        """As a reader would tell it."""
        return (
            f"{self.site.administration} {self.reference}, {self.siret}, {self.montant}, "
            f"réglé le {format_date(self.regle_le)} par {self.moyen.libelle}"
        )


@dataclass(frozen=True)
class LigneDeclaration:
    """A formality, in the tab « En cours » of the declarations; its name is compared folded (AMB-20)."""

    demarche: str = field(compare=False)
    site: Site
    nom: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "nom", fold_name(self.demarche))

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.demarche} ({self.site.administration})"


def describe_en_cours(creance: Creance) -> LigneEnCours:
    """The line of a debt that is still to pay."""
    return LigneEnCours(creance.site, creance.reference, creance.siret, creance.montant, creance.echeance)


def describe_historique(creance: Creance) -> LigneHistorique | None:
    """The line of the payment of a debt, if it was paid."""
    if creance.paiement is None:
        return None
    paid = creance.paiement
    return LigneHistorique(
        creance.site, creance.reference, creance.siret, creance.montant, paid.regle_le, paid.moyen
    )


@dataclass(frozen=True)
class LigneIllisible:
    """A line of which a cell holds no value we can read: it equals no expected line."""

    texte: str
    raison: str

    def __str__(self) -> str:
        """What was read, and why it means nothing."""
        return f"{self.texte} (illisible, {self.raison})"


Ligne = (
    LigneEnCours
    | LigneHistorique
    | LigneDeclaration
    | LigneSynthese
    | LigneDeposee
    | LigneEcheance
    | LigneMandat
)
Lue = Ligne | LigneIllisible
