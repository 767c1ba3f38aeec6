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

    from steps.screens.labels import ColonneLabels
    from steps.vocabulary.ligne import Lue


def read_en_cours(cells: Mapping[str, str], columns: ColonneLabels) -> Lue:
    """A debt to pay."""
    try:
        _verify_known(cells, *_shared(columns), columns.echeance)
        return LigneEnCours(
            Site.parse(cells.get(columns.administration, "")),
            cells.get(columns.reference, ""),
            Siret.parse(cells.get(columns.etablissement, "")),
            Montant.parse(cells.get(columns.montant, "")),
            parse_date(cells.get(columns.echeance, "")),
        )
    except ValeurInvalide as error:
        return _illisible(cells, error)


def read_historique(cells: Mapping[str, str], columns: ColonneLabels) -> Lue:
    """A payment made."""
    try:
        _verify_known(cells, *_shared(columns), columns.regle_le, columns.moyen)
        return LigneHistorique(
            Site.parse(cells.get(columns.administration, "")),
            cells.get(columns.reference, ""),
            Siret.parse(cells.get(columns.etablissement, "")),
            Montant.parse(cells.get(columns.montant, "")),
            parse_date(cells.get(columns.regle_le, "")),
            Moyen.parse(cells.get(columns.moyen, "")),
        )
    except ValeurInvalide as error:
        return _illisible(cells, error)


def read_declaration(cells: Mapping[str, str], columns: ColonneLabels) -> Lue:
    """A formality."""
    try:
        _verify_known(cells, columns.demarche, columns.administration, columns.action)
        return LigneDeclaration(
            cells.get(columns.demarche, ""), Site.parse(cells.get(columns.administration, ""))
        )
    except ValeurInvalide as error:
        return _illisible(cells, error)


def _shared(columns: ColonneLabels) -> tuple[str, ...]:
    return columns.administration, columns.reference, columns.etablissement, columns.montant


def _verify_known(cells: Mapping[str, str], *known: str) -> None:
    unknown = [name for name, text in cells.items() if text and name not in known]
    if unknown:
        raise ValeurInvalide("les colonnes " + ", ".join(known), ", ".join(unknown))


def _illisible(cells: Mapping[str, str], error: ValeurInvalide) -> LigneIllisible:
    return LigneIllisible(" | ".join(cells.values()), str(error))
