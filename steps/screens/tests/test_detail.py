"""Reading pages of detail: values, and an écart where a value is missing or means nothing."""

from __future__ import annotations

from datetime import date

import pytest

from steps.errors import ElementAbsent
from steps.screens.detail import Detail
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import open_page, table
from steps.vocabulary.bloc import LigneMandat
from steps.vocabulary.detail import CreanceDetaillee, ReglementLu
from steps.vocabulary.iban import Iban
from steps.vocabulary.mandat import Mandat
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

SIRET, IBAN = Siret("00017611500012"), Iban("FR7600000000000000000000194")
CREANCE = (
    "Référence | DED-1",
    "Montant | 1\u202f250,07\u00a0€",
    "Émise le | 13/02/2026",
    "Échéance | 15/03/2026",
)
REGLEE = ("État | Réglée", "Réglée le | 06/02/2026", "Moyen | Prélèvement SEPA")
MANDAT = (
    "RUM | RUM-1", "ICS | FR49ZZZ000001", "IBAN | FR76 0000 0000 0000 0000 0000 194",
    "Établissement | 000 176 115 00012", "Signé le | 12/01/2026",
)  # fmt: skip


def _detail(caption: str, *rows: str) -> Detail:
    return Detail(open_page(table(caption, "Information | Valeur", *rows)), REFERENCE)


def test_a_debt_is_read_by_its_due_date() -> None:
    """The day it was issued is another information."""
    expected = CreanceDetaillee("DED-1", Montant(125_007), date(2026, 3, 15))
    assert _detail("Détail de la créance", *CREANCE).read_creance() == expected


@pytest.mark.parametrize("rows", [CREANCE[:3], (*CREANCE[:3], "Échéance | bientôt")])
def test_a_due_date_that_is_missing_or_unreadable_is_an_ecart(rows: tuple[str, ...]) -> None:
    """The page is at fault, not the bench."""
    with pytest.raises(ElementAbsent, match="Échéance"):
        _detail("Détail de la créance", *rows).read_creance()


def test_a_page_without_the_table_is_an_ecart() -> None:
    """A page that tells nothing of the debt must not pass for one that does."""
    with pytest.raises(ElementAbsent, match="Détail de la créance"):
        _detail("Détail du mandat", *MANDAT).read_creance()


def test_a_settlement_is_read_as_far_as_it_is_told() -> None:
    """State, day and means; nothing is guessed where the page is silent."""
    told = _detail("Détail de la créance", *CREANCE, *REGLEE).read_reglement()
    assert told == ReglementLu(True, date(2026, 2, 6), Moyen.SEPA)
    due = _detail("Détail de la créance", *CREANCE, "État | À payer").read_reglement()
    assert due == ReglementLu(False, None, None)
    silent = _detail("Détail de la créance", *CREANCE).read_reglement()
    assert silent == ReglementLu(None, None, None)


def test_a_mandate_is_read_in_the_portal_and_in_telepaiement() -> None:
    """The portal says which administration, Télépaiement says when it was signed."""
    here = _detail("Détail du mandat", "Administration | Douane", *MANDAT).read_mandat()
    assert here == LigneMandat(Site.DOUANE, "RUM-1", "FR49ZZZ000001", IBAN, SIRET)
    there = _detail("Mandat", *MANDAT).read_mandat_sepa()
    assert there == Mandat(Site.DOUANE, "RUM-1", "FR49ZZZ000001", IBAN, SIRET, date(2026, 1, 12))


def test_the_link_of_the_right_line_is_followed() -> None:
    """Each line has the same link: the one of the debt, or of the mandate, is taken."""
    body = (
        table(
            "Paiements en cours", "Référence | Action",
            'DED-1 | <a href="/un">Détail</a>', 'DED-2 | <a href="/deux">Détail</a>',
        )
        + table("Mandats de prélèvement", "RUM | Action", 'RUM-1 | <a href="/trois">Détail</a>')
    )  # fmt: skip
    pages = {"un": "<h1>Un</h1>", "deux": "<h1>Deux</h1>", "trois": "<h1>Trois</h1>"}
    driver = open_page(body, **pages)
    Detail(driver, REFERENCE).suivre_creance(Onglet.EN_COURS, "DED-2")
    assert driver.page().heading == "Deux"
    driver = open_page(body, **pages)
    Detail(driver, REFERENCE).suivre_mandat("RUM-1")
    assert driver.page().heading == "Trois"
