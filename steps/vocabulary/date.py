"""Days, as written on the screens: dd/mm/yyyy."""

from __future__ import annotations

import re
from datetime import date

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.text import fold_spaces

Date = date
MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WRITTEN = re.compile(r"(\d{2})/(\d{2})/(\d{4})")


def parse_date(text: str) -> Date:
    """Read « 15/03/2026 »."""
    match = WRITTEN.fullmatch(fold_spaces(text))
    try:
        day, month, year = match.groups() if match else ("", "", "")
        return date(int(year), int(month), int(day))
    except ValueError:
        raise ValeurInvalide("une date comme « 15/03/2026 »", text) from None


def format_date(day: Date) -> str:
    """Write ``15/03/2026``."""
    return f"{day:%d/%m/}{day.year:04d}"


def format_date_nommee(day: Date) -> str:
    """Write ``jeudi 05/03/2026``."""
    return f"{JOURS[day.weekday()]} {format_date(day)}"


def parse_date_nommee(text: str) -> Date:
    """Read « jeudi 05/03/2026 »; the name of the day must be the right one."""
    nom, _, jour = fold_spaces(text).partition(" ")
    day = parse_date(jour)
    if nom != JOURS[day.weekday()]:
        raise ValeurInvalide(f"« {format_date_nommee(day)} »", text)
    return day
