"""Compares what an entry form holds with what a person typed in it (DEC-04, DEC-05)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.values import compare
from steps.vocabulary.text import fold_spaces

if TYPE_CHECKING:
    from steps.expectations.difference import Difference
    from steps.vocabulary.saisie import Saisie


def compare_saisie(attendue: Saisie, lue: Saisie) -> tuple[Difference, ...]:
    """One difference for each field that does not hold what was typed in it."""
    return tuple(
        difference
        for word, value in attendue.items()
        for difference in compare(f"Saisie, {word}", fold_spaces(value), fold_spaces(lue.get(word, "")))
    )
