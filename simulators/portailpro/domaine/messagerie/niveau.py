"""How far the messaging opens to a person, for one company."""

from enum import Enum


class Niveau(Enum):
    """The three cases of the FAQ: closed, without the two reserved motives, whole."""

    FERMEE = "fermée"
    STANDARD = "standard"
    COMPTABLE = "comptable"
