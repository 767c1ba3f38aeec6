"""Instants as the messaging writes them, on a wall clock in Paris."""

from datetime import datetime
from zoneinfo import ZoneInfo

_PARIS = ZoneInfo("Europe/Paris")
_MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip


def format_instant(instant: datetime) -> str:
    """An instant as « 3 mars 2026 à 10:00 », « 1er mars 2026 à 10:00 » on the first of a month."""
    ici = instant.astimezone(_PARIS)
    jour = "1er" if ici.day == 1 else str(ici.day)
    return f"{jour} {_MOIS[ici.month - 1]} {ici.year} à {ici:%H:%M}"
