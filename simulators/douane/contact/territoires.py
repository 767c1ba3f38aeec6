"""From where people ask to be called back, and the clocks of each of those places (AST-13)."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from simulators.core.clock import PARIS

METROPOLE = "France métropolitaine"
TERRITOIRES: Mapping[str, ZoneInfo] = {
    METROPOLE: PARIS,
    "Guadeloupe": ZoneInfo("America/Guadeloupe"),
    "Guyane": ZoneInfo("America/Cayenne"),
    "La Réunion": ZoneInfo("Indian/Reunion"),
    "Martinique": ZoneInfo("America/Martinique"),
    "Mayotte": ZoneInfo("Indian/Mayotte"),
    "Nouvelle-Calédonie": ZoneInfo("Pacific/Noumea"),
    "Polynésie française": ZoneInfo("Pacific/Tahiti"),
    "Saint-Barthélemy": ZoneInfo("America/St_Barthelemy"),
    "Saint-Martin": ZoneInfo("America/Marigot"),
    "Saint-Pierre-et-Miquelon": ZoneInfo("America/Miquelon"),
    "Wallis-et-Futuna": ZoneInfo("Pacific/Wallis"),
}


def find_fuseau(territoire: str) -> ZoneInfo | None:
    """The clocks of a place; None when it is not one of those offered."""
    return TERRITOIRES.get(territoire)
