"""Compares the order in which lines are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.difference import Difference
from steps.expectations.lines import list_demarches
from steps.expectations.values import compare
from steps.vocabulary.ligne import LigneDeclaration
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from steps.vocabulary.ligne import Lue
    from steps.vocabulary.site import Site


def compare_closing(onglet: str, site: Site, nombre: int, lues: Sequence[Lue]) -> tuple[Difference, ...]:
    """One difference unless the lines of a site are so many, and the last ones of others' (DEC-12)."""
    sites = [ligne.site if isinstance(ligne, LigneDeclaration) else None for ligne in lues]
    expected = [*([None] * (len(sites) - nombre)), *([site] * nombre)]
    found = [each if each is site else None for each in sites]
    words = {site: site.administration, None: "autre"}
    if found != expected or len(sites) <= nombre:
        return (Difference(onglet, _tell(words, expected) or "d'autres lignes avant", _tell(words, found)),)
    return ()


def compare_order(onglet: str, demarches: Sequence[str], lues: Sequence[Lue]) -> tuple[Difference, ...]:
    """One difference unless exactly these formalities are read, from top to bottom."""
    expected = [fold_name(name) for name in demarches]
    return compare(onglet, expected, [fold_name(name) for name in list_demarches(lues)])


def _tell(words: dict[Site | None, str], sites: Sequence[Site | None]) -> str:
    return ", ".join(words[site] for site in sites)
