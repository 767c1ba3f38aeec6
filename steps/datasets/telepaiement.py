"""Reads the tables in which the features tell what Télépaiement must show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.vocabulary.date import parse_date
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.telepaiement import LigneAPayer, LignePayee

if TYPE_CHECKING:
    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Rows

A_PAYER = ("référence", "établissement", "nature", "origine", "montant", "échéance")
PAYEES = ("référence", "établissement", "montant", "réglé le", "moyen")


def read_a_payer(rows: Rows, annuaire: Annuaire) -> tuple[LigneAPayer, ...]:
    """The debts expected among those to pay."""
    return tuple(
        LigneAPayer(
            cells["référence"],
            annuaire.siret(cells["établissement"]),
            cells["nature"],
            cells["origine"],
            Montant.parse(cells["montant"]),
            parse_date(cells["échéance"]),
        )
        for cells in read_cells(rows, A_PAYER)
    )


def read_payees(rows: Rows, annuaire: Annuaire) -> tuple[LignePayee, ...]:
    """The payments expected."""
    return tuple(
        LignePayee(
            cells["référence"],
            annuaire.siret(cells["établissement"]),
            Montant.parse(cells["montant"]),
            parse_date(cells["réglé le"]),
            Moyen.parse(cells["moyen"]),
        )
        for cells in read_cells(rows, PAYEES)
    )
