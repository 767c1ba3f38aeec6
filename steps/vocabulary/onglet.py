"""The tabs of the dashboard."""

from __future__ import annotations

from enum import Enum

from steps.vocabulary.errors import ValeurInvalide


class Onglet(Enum):
    """A tab of the payments."""

    EN_COURS = "En cours"
    HISTORIQUE = "Historique"

    @classmethod
    def parse(cls, text: str) -> Onglet:
        """Read the name of a tab."""
        for onglet in cls:
            if onglet.value == text:
                return onglet
        raise ValeurInvalide("un onglet parmi " + ", ".join(onglet.value for onglet in cls), text)
