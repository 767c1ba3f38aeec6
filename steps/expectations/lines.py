"""Compares the lines of a tab with those it must show: the same ones, each as many times, in any order."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from steps.expectations.difference import RIEN, Difference
from steps.vocabulary.ligne import LigneDeclaration, LigneEnCours, LigneHistorique, LigneIllisible
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from steps.vocabulary.ligne import Ligne, Lue
    from steps.vocabulary.site import Site


def compare_lignes(onglet: str, attendues: Iterable[Ligne], lues: Iterable[Lue]) -> tuple[Difference, ...]:
    """Lines that are missing, then lines that are too many."""
    expected: Counter[Lue] = Counter(attendues)
    found: Counter[Lue] = Counter(lues)
    missing = [Difference(onglet, str(ligne), RIEN) for ligne in (expected - found).elements()]
    extra = [Difference(onglet, RIEN, str(ligne)) for ligne in (found - expected).elements()]
    return (*missing, *extra)


def list_references(lignes: Iterable[Lue]) -> tuple[str, ...]:
    """The references of the lines that can be read."""
    return tuple(ligne.reference for ligne in lignes if isinstance(ligne, LigneEnCours | LigneHistorique))


def list_demarches(lignes: Iterable[Lue]) -> tuple[str, ...]:
    """The formalities of the lines that can be read."""
    return tuple(ligne.demarche for ligne in lignes if isinstance(ligne, LigneDeclaration))


def leave_out(references: Collection[str], lignes: Iterable[Lue]) -> tuple[Lue, ...]:
    """The lines but those of unjudged references (AMB-26)."""
    return tuple(
        ligne
        for ligne in lignes
        if not (isinstance(ligne, LigneEnCours | LigneHistorique) and ligne.reference in references)
    )


def compare_sans_site(onglet: str, site: Site, lues: Iterable[Lue]) -> tuple[Difference, ...]:
    """Lines of an administration that must have none; an unreadable line is never innocent."""
    return tuple(
        Difference(onglet, f"aucune ligne {site.administration}", str(ligne))
        for ligne in lues
        if isinstance(ligne, LigneIllisible) or ligne.site is site
    )


def compare_sans_ligne(onglet: str, nom: str, lues: Iterable[Lue]) -> tuple[Difference, ...]:
    """Lines of a reference or a formality that must not be there; an unreadable line is never innocent."""
    lignes = tuple(lues)
    return tuple(
        Difference(onglet, f"sans « {nom} »", str(ligne))
        for ligne in lignes
        if isinstance(ligne, LigneIllisible) or nom in (*list_references([ligne]), *list_demarches([ligne]))
    )


def compare_sans_virement(
    onglet: str, references: Collection[str], lues: Iterable[Lue]
) -> tuple[Difference, ...]:
    """Lines of history that tell of a transfer, or of a debt paid by one (TDB-19)."""
    return tuple(
        Difference(onglet, "aucun règlement par virement", str(ligne))
        for ligne in lues
        if _tells_of_transfer(ligne, references)
    )


def _tells_of_transfer(ligne: Lue, references: Collection[str]) -> bool:
    match ligne:
        case LigneHistorique():
            return ligne.moyen is Moyen.VIREMENT or ligne.reference in references
        case LigneIllisible():
            text = fold_name(ligne.texte)
            return any(fold_name(word) in text for word in (Moyen.VIREMENT.libelle, *references))
        case _:
            return False
