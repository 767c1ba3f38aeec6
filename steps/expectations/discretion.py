"""Looks for what a page tells somebody about somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.values import compare_unsaid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.datasets.model import Personne
    from steps.expectations.difference import Difference


def compare_identite_tue(autre: Personne, textes: Iterable[str]) -> tuple[Difference, ...]:
    """Her first name, her name, her address."""
    return compare_unsaid("Données d'autrui", (autre.prenom, autre.nom, autre.courriel), textes)


def compare_compte_tu(autre: Personne, propre: str, texte: str) -> tuple[Difference, ...]:
    """Her name, her first name, and what is proper to her account (its company, the name it is opened by)."""
    return compare_unsaid("Compte d'autrui", (autre.nom, autre.prenom, propre), (texte,))
