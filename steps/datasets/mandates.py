"""Reads the table of a mandate as Télépaiement tells it, the day it was signed included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.vocabulary.date import parse_date
from steps.vocabulary.iban import Iban
from steps.vocabulary.mandat import Mandat
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Rows

SEPA = ("RUM", "ICS", "IBAN", "établissement", "signé le")


def read_mandat_sepa(rows: Rows, annuaire: Annuaire) -> Mandat:
    """The mandate that Télépaiement tells in full: the only line of the table."""
    [cells] = read_cells(rows, SEPA)
    return Mandat(
        Site.DOUANE,
        cells["RUM"],
        cells["ICS"],
        Iban.parse(cells["IBAN"]),
        annuaire.siret(cells["établissement"]),
        parse_date(cells["signé le"]),
    )
