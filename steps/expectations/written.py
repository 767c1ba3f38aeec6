"""Counts what a page says in plain text, however it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.vocabulary.date import MOIS, format_date

if TYPE_CHECKING:
    from steps.vocabulary.date import Date
    from steps.vocabulary.montant import Montant


def count_day(day: Date, texte: str) -> int:
    """How many times a day is told: 06/02/2026, 2026-02-06, 6 février 2026, 1er mars 2026."""
    rank = "1(?:er)?" if day.day == 1 else f"{day.day}"
    told = rf"{rank} {MOIS[day.month - 1]} {day.year}"
    written = (*map(re.escape, (format_date(day), day.isoformat())), told)
    return _count("|".join(written), texte)


def count_amount(montant: Montant, texte: str) -> int:
    """How many times an amount is told, with or without spaces, and without cents when they are none."""
    euros, _, centimes = str(montant).removesuffix(" €").partition(",")
    cents = rf"(?:,{centimes})?" if centimes == "00" else f",{centimes}"
    return _count(euros.replace(" ", " ?") + cents + " ?€", texte)


def count_words(words: str, texte: str) -> int:
    """How many times these very words are there, whole."""
    return _count(re.escape(words), texte)


def _count(pattern: str, texte: str) -> int:
    return len(re.findall(rf"(?<!\w)(?:{pattern})(?!\w)", texte, re.IGNORECASE))
