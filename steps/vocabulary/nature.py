"""What a debt is owed for."""

from __future__ import annotations

from enum import Enum

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.text import fold_name


class Nature(Enum):
    """The kind of a debt. Values: code of the world documents, words of the screens."""

    DEDOUANEMENT = ("dedouanement", "Dédouanement")
    DEDOUANEMENT_COMPTANT = ("dedouanement-comptant", "Dédouanement au comptant")
    ALCOOLS = ("alcools", "Alcools et boissons alcooliques")
    TABACS = ("tabacs", "Tabacs")
    ENERGIE = ("energie", "Produits énergétiques")
    OCTROI_DE_MER = ("octroi-de-mer", "Octroi de mer interne")
    DROITS_DE_PORT = ("droits-de-port", "Droits de port")
    AMENDE = ("amende", "Amende")
    TVA = ("tva", "TVA")
    COTISATIONS = ("cotisations", "Cotisations")

    def __init__(self, code: str, libelle: str) -> None:
        self.code = code
        self.libelle = libelle

    @classmethod
    def parse(cls, text: str) -> Nature:
        """Read the kind of a debt by its code or by its words."""
        for nature in cls:
            if fold_name(text) in {fold_name(name) for name in nature.value}:
                return nature
        raise ValeurInvalide("une nature parmi " + ", ".join(nature.libelle for nature in cls), text)
