"""Moves the days of a scenario to those of a portal that lives today, and back; pure.

A scenario begins on 3 March 2026. On a portal whose clock nobody moves, that day is today, the next one
tomorrow: due dates and payments keep their distances. Days of the week and holidays do not follow: an example
that leans on them bears the tag of the capability `date`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    _Write = Callable[[date], str]

FIRST_DAY: Final = date(2026, 3, 3)
MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip
ISO: Final = re.compile(r"(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?!\d)")
SLASHED: Final = re.compile(r"(?<![\d/])(\d{2})/(\d{2})/(\d{4})(?!\d)")
SPELT: Final = re.compile(rf"\b(\d{{1,2}}|1er) ({'|'.join(MONTHS)}) (\d{{4}})\b")


@dataclass(frozen=True)
class Days:
    """A shift of whole days, forward to the portal's today."""

    shift: timedelta

    @classmethod
    def until(cls, today: date) -> Days:
        """The shift that makes the first day of a scenario fall on this one."""
        return cls(today - FIRST_DAY)

    @property
    def back(self) -> Days:
        """The way back."""
        return Days(-self.shift)

    def move(self, text: str) -> str:
        """The text with each day it names moved, in the form in which it was written."""
        text = ISO.sub(lambda found: self._move(found, (1, 2, 3), _write_iso), text)
        text = SLASHED.sub(lambda found: self._move(found, (3, 2, 1), _write_slashed), text)
        return SPELT.sub(lambda found: self._move(found, (3, 2, 1), _write_spelt), text)

    def _move(self, found: re.Match[str], order: tuple[int, int, int], write: _Write) -> str:
        year, month, day = (found[rank] for rank in order)
        number = MONTHS.index(month) + 1 if month in MONTHS else int(month)
        try:
            return write(date(int(year), number, int(day.removesuffix("er"))) + self.shift)
        except (ValueError, OverflowError):
            # a day that does not exist, written on purpose, stays as it is
            return found[0]


def _write_iso(day: date) -> str:
    return day.isoformat()


def _write_slashed(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _write_spelt(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"
