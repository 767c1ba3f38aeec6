"""Compares what Télépaiement lists with what it must list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.difference import RIEN, Difference
from steps.expectations.values import compare_contains
from steps.vocabulary.ligne import LigneIllisible
from steps.vocabulary.text import fold_spaces

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.vocabulary.telepaiement import LigneAPayer

A_PAYER = "Créances à payer dans Télépaiement SEPA"
PAYEES = "Paiements dans Télépaiement SEPA"


def compare_offered(reference: str, lues: Iterable[LigneAPayer | LigneIllisible]) -> tuple[Difference, ...]:
    """One difference when a debt is not among those to pay."""
    references = [line.reference for line in lues if not isinstance(line, LigneIllisible)]
    return compare_contains(A_PAYER, reference, references)


def compare_not_offered(
    reference: str, lues: Iterable[LigneAPayer | LigneIllisible]
) -> tuple[Difference, ...]:
    """One difference for each line that offers to pay a debt; an unreadable line is never innocent."""
    return tuple(
        Difference(A_PAYER, RIEN, str(line))
        for line in lues
        if isinstance(line, LigneIllisible) or line.reference == reference
    )


def compare_said_either(sentences: Iterable[str], said: Iterable[str]) -> tuple[Difference, ...]:
    """One difference when Télépaiement has answered none of these sentences; it names the first."""
    heard = tuple(said)
    found = [compare_said(sentence, heard) for sentence in sentences]
    return () if () in found else found[0]


def compare_said(sentence: str, said: Iterable[str], who: str = "Télépaiement") -> tuple[Difference, ...]:
    """One difference when whoever was asked has not answered this very sentence; it lists what it said."""
    return compare_contains(f"Réponse de {who}", fold_spaces(sentence).replace("\u2019", "'"), said)
