"""How a customs debt came to be."""

from __future__ import annotations

from enum import Enum

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.text import fold_name


class Origine(Enum):
    """Where the declaration behind a debt was made. Values: code of the documents, words of the screens."""

    EDI = ("edi", "EDI")
    DTI_DOUANE = ("dti-douane", "Saisie sur douane.gouv")
    DTI_PORTAILPRO = ("dti-portailpro", "Saisie par portailpro")
    PAPIER = ("papier", "Bordereau papier")

    def __init__(self, code: str, libelle: str) -> None:
        self.code = code
        self.libelle = libelle

    @classmethod
    def parse(cls, text: str) -> Origine:
        """Read an origin by its code or by its words."""
        for origine in cls:
            if fold_name(text) in {fold_name(name) for name in origine.value}:
                return origine
        raise ValeurInvalide("une origine parmi " + ", ".join(each.libelle for each in cls), text)
