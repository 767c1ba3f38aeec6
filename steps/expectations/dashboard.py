"""Compares a whole dashboard with what the oracle says it must show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.lines import compare_lignes, leave_out
from steps.expectations.mandates import compare_mandats
from steps.expectations.summary import compare_synthese

if TYPE_CHECKING:
    from steps.expectations.difference import Difference
    from steps.oracle.dashboard import TableauAttendu
    from steps.vocabulary.ligne import Lue


@dataclass(frozen=True)
class TableauLu:
    """What a person read, block by block."""

    synthese: tuple[Lue, ...]
    declarations: tuple[Lue, ...]
    deposees: tuple[Lue, ...]
    en_cours: tuple[Lue, ...]
    historique: tuple[Lue, ...]
    echeancier: tuple[Lue, ...]
    mandats: tuple[Lue, ...]


def compare_tableau(attendu: TableauAttendu, lu: TableauLu) -> tuple[Difference, ...]:
    """The differences of every block."""
    judged = leave_out(attendu.non_jugees, lu.en_cours)
    return (
        *compare_synthese(attendu.synthese, lu.synthese, attendu.sites_non_juges),
        *compare_lignes("Déclarations en cours", attendu.declarations, lu.declarations),
        *compare_lignes("Historique des déclarations", attendu.deposees, lu.deposees),
        *compare_lignes("Paiements en cours", attendu.en_cours, judged),
        *compare_lignes("Historique des paiements", attendu.historique, lu.historique),
        *compare_lignes("Échéancier", attendu.echeancier, lu.echeancier),
        *compare_mandats("Mandats", attendu.mandats, lu.mandats),
    )
