"""Looks for payments by transfer anywhere on a page of the dashboard, in its tables or not (TDB-19)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.difference import RIEN, Difference
from steps.expectations.lines import compare_sans_virement
from steps.expectations.written import count_amount, count_day, count_words
from steps.vocabulary.ligne import LigneEnCours
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.telepaiement import LignePayee
from steps.vocabulary.text import fold_spaces

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from steps.vocabulary.ligne import LigneHistorique, LigneIllisible, Lue
    from steps.vocabulary.montant import Montant

AUTOUR = 40
MOT = re.compile(rf"\b{Moyen.VIREMENT.libelle}s?\b", re.IGNORECASE)


@dataclass(frozen=True)
class PageLue:
    """A whole page of the dashboard: its lines, all its text, the names of all its elements."""

    lignes: tuple[Lue, ...]
    texte: str
    noms: tuple[str, ...]


def compare_page_sans_virement(
    quoi: str, virements: Collection[LigneHistorique], page: PageLue
) -> tuple[Difference, ...]:
    """Lines that are one, then what speaks of transfers, then each known transfer whose day is told."""
    references = {virement.reference for virement in virements}
    return (
        *compare_sans_virement(quoi, references, page.lignes),
        *(Difference(quoi, "aucune mention de virement", f"« {each} »") for each in _list_mentions(page)),
        *(
            Difference(quoi, "aucun règlement par virement", f"dans la page, {virement}")
            for virement in virements
            if _tells(page, virement)
        ),
    )


def compare_virement(
    quoi: str, reference: str, montant: Montant, payees: Sequence[LignePayee | LigneIllisible]
) -> tuple[Difference, ...]:
    """One difference unless Télépaiement tells of that transfer."""
    told = [str(each) for each in payees]
    fits = [
        each
        for each in payees
        if isinstance(each, LignePayee)
        and (each.reference, each.montant, each.moyen) == (reference, montant, Moyen.VIREMENT)
    ]
    expected = f"le virement de {montant} pour {reference}"
    return () if fits else (Difference(quoi, expected, ", ".join(told) or RIEN),)


def _list_mentions(page: PageLue) -> Iterator[str]:
    texte = fold_spaces(page.texte)
    for match in MOT.finditer(texte):
        yield texte[max(0, match.start() - AUTOUR) : match.end() + AUTOUR].strip()
    yield from (nom for nom in page.noms if MOT.search(nom) and fold_spaces(nom) not in texte)


def _tells(page: PageLue, virement: LigneHistorique) -> bool:
    """Its day, with its amount or its reference; the line of a debt still to pay is not judged (AMB-26)."""
    texte = fold_spaces(page.texte)
    dues = [ligne for ligne in page.lignes if isinstance(ligne, LigneEnCours)]
    day = count_day(virement.regle_le, texte)
    amount = count_amount(virement.montant, texte)
    reference = count_words(virement.reference, texte)
    return day > sum(ligne.echeance == virement.regle_le for ligne in dues) and (
        amount > sum(ligne.montant == virement.montant for ligne in dues)
        or reference > sum(ligne.reference == virement.reference for ligne in dues)
    )
