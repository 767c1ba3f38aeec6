"""Compares mandates read with those expected; a masked account must still tell them apart (AMB-31)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from steps.expectations.difference import RIEN, Difference
from steps.expectations.lines import compare_lignes
from steps.vocabulary.bloc import LigneMandat
from steps.vocabulary.iban import Iban
from steps.vocabulary.iban_masque import IbanMasque

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from steps.vocabulary.ligne import Lue
    from steps.vocabulary.siret import Siret


def compare_mandats(quoi: str, attendus: Iterable[LigneMandat], lus: Iterable[Lue]) -> tuple[Difference, ...]:
    """Mandates that are missing, then mandates that are too many."""
    expected = tuple(attendus)
    comptes = {ligne.iban for ligne in expected if isinstance(ligne.iban, Iban)}
    return compare_lignes(quoi, expected, (_unmask(ligne, comptes) for ligne in lus))


def list_rums(lignes: Iterable[Lue]) -> tuple[str, ...]:
    """The names of the mandates that can be read."""
    return tuple(ligne.rum for ligne in lignes if isinstance(ligne, LigneMandat))


def compare_compte(quoi: str, siret: Siret, iban: Iban, lus: Collection[Lue]) -> tuple[Difference, ...]:
    """One difference unless a mandate of that establishment is on that account; it lists those there are."""
    told = " ; ".join(map(str, lus)) or RIEN
    return () if has_compte(siret, iban, lus) else (Difference(quoi, str(iban), told),)


def has_compte(siret: Siret, iban: Iban, lignes: Iterable[Lue]) -> bool:
    """Whether a mandate of that establishment is on that account, shown whole or masked."""
    return any(
        ligne.siret == siret and (ligne.iban == iban or _is_masked(ligne.iban, iban))
        for ligne in lignes
        if isinstance(ligne, LigneMandat)
    )


def _is_masked(shown: Iban | IbanMasque, iban: Iban) -> bool:
    return isinstance(shown, IbanMasque) and shown.fits(iban)


def _unmask(ligne: Lue, comptes: Iterable[Iban]) -> Lue:
    if not isinstance(ligne, LigneMandat) or not isinstance(ligne.iban, IbanMasque):
        return ligne
    fitting = [iban for iban in comptes if ligne.iban.fits(iban)]
    return replace(ligne, iban=fitting[0]) if len(fitting) == 1 else ligne
