"""Compares a whole dashboard with what the oracle says it must show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.lines import compare_lignes, leave_out

if TYPE_CHECKING:
    from steps.expectations.difference import Difference
    from steps.oracle.dashboard import TableauAttendu
    from steps.vocabulary.ligne import Lue


@dataclass(frozen=True)
class TableauLu:
    """What a person read, tab by tab."""

    en_cours: tuple[Lue, ...]
    historique: tuple[Lue, ...]
    declarations: tuple[Lue, ...]


def compare_tableau(attendu: TableauAttendu, lu: TableauLu) -> tuple[Difference, ...]:
    """The differences of the three tabs."""
    judged = leave_out(attendu.non_jugees, lu.en_cours)
    return (
        *compare_lignes("Paiements en cours", attendu.en_cours, judged),
        *compare_lignes("Historique des paiements", attendu.historique, lu.historique),
        *compare_lignes("Déclarations en cours", attendu.declarations, lu.declarations),
    )
