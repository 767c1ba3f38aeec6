"""Turns the cells of Télépaiement's tables into values; a cell that holds none makes the line unreadable."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from steps.vocabulary.bloc import LigneMandat
from steps.vocabulary.date import parse_date
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.iban import Iban
from steps.vocabulary.ligne import LigneIllisible
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site
from steps.vocabulary.telepaiement import LigneAPayer, LignePayee

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.screens.labels_telepaiement import TelepaiementLabels


Value = TypeVar("Value")


def read_a_payer(cells: Mapping[str, str], names: TelepaiementLabels) -> LigneAPayer | LigneIllisible:
    """A debt to pay."""
    return _read(
        cells,
        lambda: LigneAPayer(
            cells.get(names.reference, ""),
            Siret.parse(cells.get(names.etablissement, "")),
            cells.get(names.nature, ""),
            cells.get(names.origine, ""),
            Montant.parse(cells.get(names.montant, "")),
            parse_date(cells.get(names.echeance, "")),
        ),
    )


def read_paiement(cells: Mapping[str, str], names: TelepaiementLabels) -> LignePayee | LigneIllisible:
    """A payment made."""
    return _read(
        cells,
        lambda: LignePayee(
            cells.get(names.reference, ""),
            Siret.parse(cells.get(names.etablissement, "")),
            Montant.parse(cells.get(names.montant, "")),
            parse_date(cells.get(names.regle_le, "")),
            Moyen.parse(cells.get(names.moyen, "")),
        ),
    )


def read_mandat(cells: Mapping[str, str], names: TelepaiementLabels) -> LigneMandat | LigneIllisible:
    """A mandate."""
    return _read(
        cells,
        lambda: LigneMandat(
            Site.DOUANE,
            cells.get(names.rum, ""),
            cells.get(names.ics, ""),
            Iban.parse(cells.get(names.iban, "")),
            Siret.parse(cells.get(names.etablissement, "")),
        ),
    )


def _read(cells: Mapping[str, str], build: Callable[[], Value]) -> Value | LigneIllisible:
    try:
        return build()
    except ValeurInvalide as error:
        return LigneIllisible(" | ".join(cells.values()), str(error))
