"""Compares what a page of detail tells of a settlement with the truth (TDB-11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.difference import RIEN, Difference
from steps.expectations.values import compare
from steps.vocabulary.date import format_date
from steps.vocabulary.detail import ReglementLu

if TYPE_CHECKING:
    from steps.vocabulary.creance import Paiement

QUOI = "Règlement"
REGLEE, A_PAYER = "réglée", "à payer"


def compare_sans_reglement(lu: ReglementLu) -> tuple[Difference, ...]:
    """A debt still to pay: the page may say so or not, but tells of no settlement."""
    told = [f"{name} {value}" for name, value in _words(lu).items() if value and value != A_PAYER]
    return (Difference(QUOI, RIEN, ", ".join(told)),) if told else ()


def compare_sans_erreur(attendu: Paiement, lu: ReglementLu) -> tuple[Difference, ...]:
    """A settled debt: at least one datum of the settlement, and each one told is exact (AMB-29)."""
    told, true = _words(lu), _words(ReglementLu(True, attendu.regle_le, attendu.moyen))
    if all(value is None for value in told.values()):
        return (Difference(QUOI, "une donnée de règlement", RIEN),)
    return tuple(
        difference
        for name, value in told.items()
        if value is not None
        for difference in compare(f"{QUOI}, {name}", true[name], value)
    )


def compare_reglement(attendu: Paiement, lu: ReglementLu) -> tuple[Difference, ...]:
    """A settled debt: state, date and means, all told and exact."""
    told, true = _words(lu), _words(ReglementLu(True, attendu.regle_le, attendu.moyen))
    return tuple(
        difference for name in true for difference in compare(f"{QUOI}, {name}", true[name], told[name])
    )


def _words(lu: ReglementLu) -> dict[str, str | None]:
    return {
        "état": {True: REGLEE, False: A_PAYER, None: None}[lu.reglee],
        "date": format_date(lu.regle_le) if lu.regle_le else None,
        "moyen": lu.moyen.libelle if lu.moyen else None,
    }
