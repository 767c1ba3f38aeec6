"""The tables of Télépaiement become the lines that its screens show."""

from __future__ import annotations

from datetime import date

import pytest

from steps.datasets.directory import Annuaire
from steps.datasets.telepaiement import read_a_payer, read_payees
from steps.datasets.worlds import read_world
from steps.errors import UsageError
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siret import Siret
from steps.vocabulary.telepaiement import LigneAPayer, LignePayee

ANNUAIRE = Annuaire.of(read_world("alpha_beta"))
A1 = Siret("00017611500012")
DUE = ["référence", "établissement", "nature", "origine", "montant", "échéance"]
PAID = ["référence", "établissement", "montant", "réglé le", "moyen"]


def test_a_place_is_named_and_the_rest_is_as_on_the_screen() -> None:
    """« A1 » becomes its SIRET; kind and origin stay words."""
    assert read_a_payer([DUE, ["D-1", "A1", "Tabacs", "EDI", "12,50 €", "15/03/2026"]], ANNUAIRE) == (
        LigneAPayer("D-1", A1, "Tabacs", "EDI", Montant(1250), date(2026, 3, 15)),
    )
    assert read_payees([PAID, ["D-1", "A1", "12,50 €", "03/03/2026", "CB"]], ANNUAIRE) == (
        LignePayee("D-1", A1, Montant(1250), date(2026, 3, 3), Moyen.CB),
    )


def test_a_column_that_is_missing_is_told() -> None:
    """A table of payments does not pass for one of debts."""
    with pytest.raises(UsageError, match="nature"):
        read_a_payer([PAID], ANNUAIRE)
