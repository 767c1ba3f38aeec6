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
