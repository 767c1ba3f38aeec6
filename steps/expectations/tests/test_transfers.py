"""Looking for transfers in a whole page: wherever they are written, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from steps.expectations.transfers import PageLue, compare_page_sans_virement
from steps.vocabulary.ligne import LigneEnCours, LigneHistorique, Lue
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

SIRET, PAID, DUE = Siret("00017611500012"), date(2026, 2, 12), date(2026, 2, 15)
TRANSFER = LigneHistorique(Site.DOUANE, "VIR-1", SIRET, Montant(999_900), PAID, Moyen.VIREMENT)
DEBT = LigneEnCours(Site.DOUANE, "VIR-1", SIRET, Montant(999_900), DUE)
DEBT_TEXT = "Douane VIR-1 000 176 115 00012 9\u202f999,00\u00a0€ 15/02/2026"


def _is_told(texte: str, *lignes: Lue, noms: tuple[str, ...] = ()) -> bool:
    return bool(compare_page_sans_virement("page", [TRANSFER], PageLue(lignes, texte, noms)))


@pytest.mark.parametrize(
    "texte",
    [
        "Derniers virements",
        "Payé par VIREMENT",
        "Reçu : 9\u202f999,00\u00a0€ le 12/02/2026",
        "Reçu : 9999 € le 12 février 2026",
        "VIR-1 soldée le 2026-02-12",
    ],
)
def test_a_transfer_told_anywhere_is_seen(texte: str) -> None:
    """The word, or the day with the amount or the reference, in whatever writing."""
    assert _is_told(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Aucun paiement en cours.",
        "Prélèvement SEPA 2 300,00 € 12/02/2026",
        "9 999,00 € à payer pour le 15/02/2026",
        "19 999,00 € le 12/02/2026",
        "VIR-10 réglée par carte le 12/02/2026",
    ],
)
def test_another_payment_is_no_transfer(texte: str) -> None:
    """The day alone, the amount alone, or those of another payment tell nothing."""
    assert not _is_told(texte)


def test_the_debt_still_listed_is_not_judged() -> None:
    """AMB-26: its line may stay among those to pay, even beside the same day, unless the day is told too."""
    assert not _is_told(f"{DEBT_TEXT} Vu le 12/02/2026", DEBT)
    assert _is_told(f"{DEBT_TEXT} VIR-1 réglée le 12/02/2026", DEBT)


def test_a_name_that_is_not_in_the_text_counts() -> None:
    """An element may speak of transfers to those who do not see the page."""
    assert _is_told("", noms=("Historique des virements",))
    assert not _is_told("", noms=("Historique des paiements",))
