"""The means of a payment."""

from __future__ import annotations

from enum import Enum

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.text import fold_name


class Moyen(Enum):
    """How a debt was paid. Values: code of the world documents, words of the screens, short words."""

    SEPA = ("sepa", "Prélèvement SEPA", "SEPA")
    CB = ("cb", "Carte bancaire", "CB")
    VIREMENT = ("virement", "Virement", "Virement")

    def __init__(self, code: str, libelle: str, abrege: str) -> None:
        self.code = code
        self.libelle = libelle
        self.abrege = abrege

    @classmethod
    def parse(cls, text: str) -> Moyen:
        """Read a means of payment by any of its names."""
        for moyen in cls:
            if fold_name(text) in {fold_name(name) for name in moyen.value}:
                return moyen
        raise ValeurInvalide("un moyen de paiement parmi " + ", ".join(m.libelle for m in cls), text)
