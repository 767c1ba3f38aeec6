"""Turns the cells of the dashboard's tables into values.

A cell that holds none, or that stands under an unknown column, makes the line unreadable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.vocabulary.date import parse_date
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.ligne import LigneDeclaration, LigneEnCours, LigneHistorique, LigneIllisible
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.screens.labels import ColonneLabels, Labels
    from steps.vocabulary.ligne import Lue


def read_en_cours(cells: Mapping[str, str], labels: Labels) -> Lue:
    """A debt to pay."""
    columns = labels.colonne
    try:
        verify_columns(cells, *_shared(columns), columns.echeance, columns.action)
        return LigneEnCours(
            Site.parse(cells.get(columns.administration, "")),
            cells.get(columns.reference, ""),
            Siret.parse(cells.get(columns.etablissement, "")),
            Montant.parse(cells.get(columns.montant, "")),
            parse_date(cells.get(columns.echeance, "")),
        )
    except ValeurInvalide as error:
        return unreadable(cells, error)


def read_historique(cells: Mapping[str, str], labels: Labels) -> Lue:
    """A payment made."""
    columns = labels.colonne
    try:
        verify_columns(cells, *_shared(columns), columns.regle_le, columns.moyen, columns.action)
        return LigneHistorique(
            Site.parse(cells.get(columns.administration, "")),
            cells.get(columns.reference, ""),
            Siret.parse(cells.get(columns.etablissement, "")),
            Montant.parse(cells.get(columns.montant, "")),
            parse_date(cells.get(columns.regle_le, "")),
            Moyen.parse(cells.get(columns.moyen, "")),
        )
    except ValeurInvalide as error:
        return unreadable(cells, error)


def read_declaration(cells: Mapping[str, str], labels: Labels) -> Lue:
    """A formality."""
    columns = labels.colonne
    try:
        verify_columns(cells, columns.demarche, columns.administration, columns.action)
        return LigneDeclaration(
            cells.get(columns.demarche, ""), Site.parse(cells.get(columns.administration, ""))
        )
    except ValeurInvalide as error:
        return unreadable(cells, error)


def _shared(columns: ColonneLabels) -> tuple[str, ...]:
    return columns.administration, columns.reference, columns.etablissement, columns.montant


def verify_columns(cells: Mapping[str, str], *known: str) -> None:
    """Refuse a line that says something under a column nobody expects."""
    unknown = [name for name, text in cells.items() if text and name not in known]
    if unknown:
        raise ValeurInvalide("les colonnes " + ", ".join(known), ", ".join(unknown))


def unreadable(cells: Mapping[str, str], error: ValeurInvalide) -> LigneIllisible:
    """The line of which a cell holds no value: it stays in the list."""
    return LigneIllisible(" | ".join(cells.values()), str(error))
