"""Compares the exchanges of the secure messaging, at the offices and in a company's list, with a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.questions import (
    COLONNES_ECHANGES,
    COLONNES_RECUES,
    read_expected,
    tell_echanges,
    tell_recues,
)
from steps.expectations.values import compare_members

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Rows
    from steps.expectations.difference import Difference
    from steps.vocabulary.question import LigneEchange, QuestionRecue

RECUES = "Questions reçues par {service}"


def compare_recues(
    service: str, rows: Rows, recues: Sequence[QuestionRecue], annuaire: Annuaire
) -> tuple[Difference, ...]:
    """What an office received and what it must have, by the columns that the table has."""
    colonnes, attendues = read_expected(rows, COLONNES_RECUES)
    return compare_members(RECUES.format(service=service), attendues, tell_recues(recues, colonnes, annuaire))


def compare_echanges(
    prenom: str, rows: Rows, lignes: Sequence[LigneEchange], nommer: Callable[[str], str]
) -> tuple[Difference, ...]:
    """The list that a person reads and the one she must, by the columns that the table has."""
    colonnes, attendus = read_expected(rows, COLONNES_ECHANGES)
    return compare_members(f"Échanges de {prenom}", attendus, tell_echanges(lignes, colonnes, nommer))
