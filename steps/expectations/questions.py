"""Compares the questions that open to people, and the forms behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.questions import read_formulaires, tell_formulaires
from steps.expectations.values import compare, compare_empty, compare_members
from steps.vocabulary.motif import list_questions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from steps.datasets.rows import Rows
    from steps.expectations.difference import Difference


def compare_ecart(
    attendu: Iterable[str], de_l_une: Iterable[str], de_l_autre: Iterable[str]
) -> tuple[Difference, ...]:
    """The questions open to one person and closed to another, and those that must be."""
    return compare_members("Écart entre les deux profils", attendu, set(de_l_une) - set(de_l_autre))


def compare_de_la_liste(ouvertes: Iterable[str]) -> tuple[Difference, ...]:
    """The questions that open and that the features do not know."""
    known = set(list_questions())
    return compare_empty("Questions hors de la liste", (nom for nom in ouvertes if nom not in known))


def compare_formulaires(
    rows: Rows, formulaires: Mapping[str, tuple[str, tuple[str, ...]]], nommer: Callable[[str], str]
) -> tuple[Difference, ...]:
    """The form that each question opens, and what it must ask for."""
    return compare_members("Formulaires", read_formulaires(rows), tell_formulaires(formulaires, nommer))


def compare_gardees(
    attendues: Mapping[str, str], read: Callable[[tuple[str, ...]], Mapping[str, str]]
) -> tuple[Difference, ...]:
    """What each of these fields must still hold, and what it holds."""
    return compare("Saisies gardées", dict(attendues), dict(read(tuple(attendues))))
