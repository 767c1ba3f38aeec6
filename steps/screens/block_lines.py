"""Turns the cells of the other blocks into values; a cell that holds none makes the line unreadable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.screens.lines import unreadable, verify_columns
from steps.vocabulary.bloc import TOTAL, LigneDeposee, LigneEcheance, LigneMandat, LigneSynthese
from steps.vocabulary.date import parse_date
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.iban_masque import parse_iban
from steps.vocabulary.montant import Montant
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.screens.labels import Labels
    from steps.vocabulary.ligne import Lue


def read_synthese(cells: Mapping[str, str], labels: Labels) -> Lue:
    """The figures of an administration, or the total."""
    names, who = labels.bloc, cells.get(labels.colonne.administration, "")
    figures = (names.a_payer, names.creances_a_payer, names.paye, names.creances_payees)
    try:
        verify_columns(cells, labels.colonne.administration, *figures)
        return LigneSynthese(
            None if who == TOTAL else Site.parse(who),
            Montant.parse(cells.get(names.a_payer, "")),
            _count(cells.get(names.creances_a_payer, "")),
            Montant.parse(cells.get(names.paye, "")),
            _count(cells.get(names.creances_payees, "")),
        )
    except ValeurInvalide as error:
        return unreadable(cells, error)


def read_deposee(cells: Mapping[str, str], labels: Labels) -> Lue:
    """A declaration filed."""
    names, columns = labels.bloc, labels.colonne
    try:
        verify_columns(cells, columns.demarche, names.periode, columns.administration, names.deposee_le)
        return LigneDeposee(
            cells.get(columns.demarche, ""),
            cells.get(names.periode, ""),
            Site.parse(cells.get(columns.administration, "")),
            parse_date(cells.get(names.deposee_le, "")),
        )
    except ValeurInvalide as error:
        return unreadable(cells, error)


def read_echeance(cells: Mapping[str, str], labels: Labels) -> Lue:
    """A term to come; its amount may not be known yet."""
    names, columns = labels.bloc, labels.colonne
    montant = cells.get(columns.montant, "")
    try:
        verify_columns(cells, names.date, columns.administration, columns.echeance, columns.montant)
        return LigneEcheance(
            parse_date(cells.get(names.date, "")),
            Site.parse(cells.get(columns.administration, "")),
            cells.get(columns.echeance, ""),
            None if montant in ("", names.montant_inconnu) else Montant.parse(montant),
        )
    except ValeurInvalide as error:
        return unreadable(cells, error)


def read_mandat(cells: Mapping[str, str], labels: Labels) -> Lue:
    """A mandate; its account may be masked (AMB-31)."""
    names, columns = labels.bloc, labels.colonne
    known = (columns.administration, names.rum, names.ics, names.iban, columns.etablissement, columns.action)
    try:
        verify_columns(cells, *known)
        return LigneMandat(
            Site.parse(cells.get(columns.administration, "")),
            cells.get(names.rum, ""),
            cells.get(names.ics, ""),
            parse_iban(cells.get(names.iban, "")),
            Siret.parse(cells.get(columns.etablissement, "")),
        )
    except ValeurInvalide as error:
        return unreadable(cells, error)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ValeurInvalide("un nombre de créances", text)
    return int(text)
