"""The questions of the secure messaging, as the features name them; screens may name them otherwise."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from steps.vocabulary.errors import ValeurInvalide

if TYPE_CHECKING:
    from collections.abc import Iterable


class TypeDeService(Enum):
    """Which customs offices answer a question; PAE stays a code (AMB-23, AMB-24)."""

    PAE = "PAE"
    RECETTE = "Recette"


class Thematique(Enum):
    """The themes, each with the word that its address ends with."""

    PAIEMENTS = "paiements-et-creances"
    CAUTIONNEMENT = "cautionnement"
    GARANTIE = "garantie"
    DEDOUANEMENT = "dedouanement"
    CONTRIBUTIONS = "contributions-indirectes"
    ENERGIE = "produits-energetiques"
    OCTROI = "octroi-de-mer"


class Motif(Enum):
    """A question. Values: words of the features, theme, kind of office (MSG-14, MSG-15)."""

    ECHEANCIER_REPORT = ("report de paiement", Thematique.PAIEMENTS, TypeDeService.RECETTE)
    REJET_TELEREGLEMENT = ("rejet de télérèglement", Thematique.PAIEMENTS, TypeDeService.RECETTE)
    PAIEMENT_NON_IMPUTE = ("paiement non imputé", Thematique.PAIEMENTS, TypeDeService.RECETTE)
    CREANCE_DETAIL = ("détail d'une créance", Thematique.PAIEMENTS, TypeDeService.RECETTE)
    CAUTION_OUVRIR = ("nouveau cautionnement", Thematique.CAUTIONNEMENT, TypeDeService.RECETTE)
    CAUTION_MODIFIER = ("cautionnement à modifier", Thematique.CAUTIONNEMENT, TypeDeService.RECETTE)
    GARANTIE_MISE_EN_PLACE = ("nouvelle garantie", Thematique.GARANTIE, TypeDeService.PAE)
    GARANTIE_LEVEE = ("garantie à lever", Thematique.GARANTIE, TypeDeService.PAE)
    TAXATION_DEDOUANEMENT = ("taxation à l'importation", Thematique.DEDOUANEMENT, TypeDeService.PAE)
    TAXATION_CI = ("taxation indirecte", Thematique.CONTRIBUTIONS, TypeDeService.PAE)
    TAXATION_ENERGIE = ("taxation de l'énergie", Thematique.ENERGIE, TypeDeService.PAE)
    TAXATION_OCTROI = ("taxation à l'octroi de mer", Thematique.OCTROI, TypeDeService.PAE)

    def __init__(self, nom: str, thematique: Thematique, type_de_service: TypeDeService) -> None:
        self.nom = nom
        self.thematique = thematique
        self.type_de_service = type_de_service

    @property
    def code(self) -> str:
        """What customs file it under (AMB-03)."""
        return self.name

    @classmethod
    def parse(cls, text: str) -> Motif:
        """Read a question as the features name it."""
        for motif in cls:
            if motif.nom == text:
                return motif
        raise ValeurInvalide("une question parmi " + ", ".join(motif.nom for motif in cls), text)


def list_questions(sauf: Iterable[str] = ()) -> tuple[str, ...]:
    """The questions as the features name them, but for these; an unknown one is refused."""
    left_out = {Motif.parse(nom) for nom in sauf}
    return tuple(motif.nom for motif in Motif if motif not in left_out)
