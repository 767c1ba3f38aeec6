"""Spaces and case as people read them, not as bytes are stored."""

from __future__ import annotations

import unicodedata

SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\t\n", " "))


def fold_spaces(text: str) -> str:
    """One plain space wherever a reader sees a gap; none at the ends."""
    return " ".join(text.translate(SPACES).split())


def fold_name(text: str) -> str:
    """A name without case, accents, hyphens or gaps (AMB-21): « Delta-G » and « DELTA G » are one."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if letter.isalnum()).casefold()
