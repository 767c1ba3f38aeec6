"""Looks for a schedule of customs anywhere on a page of the dashboard (TDB-05)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.difference import Difference
from steps.expectations.written import count_day
from steps.vocabulary.date import format_date
from steps.vocabulary.ligne import LigneEnCours
from steps.vocabulary.site import Site
from steps.vocabulary.text import fold_spaces

if TYPE_CHECKING:
    from steps.expectations.transfers import PageLue


def compare_echeances_douanieres(quoi: str, page: PageLue) -> tuple[Difference, ...]:
    """The due days of customs debts that the page tells more often than its lines « En cours » do."""
    texte = fold_spaces(page.texte)
    dues = [ligne for ligne in page.lignes if isinstance(ligne, LigneEnCours)]
    days = sorted({ligne.echeance for ligne in dues if ligne.site is Site.DOUANE})
    return tuple(
        Difference(quoi, f"{format_date(day)} dans ses seules lignes", f"{told} fois dans la page")
        for day in days
        if (told := count_day(day, texte)) > sum(ligne.echeance == day for ligne in dues)
    )
