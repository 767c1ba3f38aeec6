"""A schedule of customs is found wherever it hides on the page."""

from __future__ import annotations

from datetime import date

import pytest

from steps.expectations.terms import compare_echeances_douanieres
from steps.expectations.transfers import PageLue
from steps.vocabulary.ligne import LigneEnCours
from steps.vocabulary.montant import Montant
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

DAY = date(2026, 3, 15)
SIRET = Siret("00017611500012")
DOUANE = LigneEnCours(Site.DOUANE, "DED-1", SIRET, Montant(100), DAY)
IMPOTS = LigneEnCours(Site.IMPOTS, "TVA-1", SIRET, Montant(200), DAY)
LINE = "DED-1 1,00 € 15/03/2026"


def test_the_line_of_a_debt_may_tell_its_day() -> None:
    """As many times as there are lines of that day, whoever the creditor is."""
    assert not compare_echeances_douanieres("Page", PageLue((DOUANE,), LINE, ()))
    both = PageLue((DOUANE, IMPOTS), f"{LINE} TVA-1 2,00 € 15/03/2026", ())
    assert not compare_echeances_douanieres("Page", both)


@pytest.mark.parametrize("written", ["15/03/2026", "2026-03-15", "15 mars 2026"])
def test_a_day_told_once_more_is_a_schedule(written: str) -> None:
    """However it is written."""
    page = PageLue((DOUANE,), f"{LINE} Prochaine échéance : {written}", ())
    assert len(compare_echeances_douanieres("Page", page)) == 1


def test_days_of_other_administrations_are_free() -> None:
    """The tax office has a schedule."""
    assert not compare_echeances_douanieres("Page", PageLue((IMPOTS,), "15/03/2026 15/03/2026", ()))
