"""Reading the other blocks of the dashboard: values, emptiness that is said, silence that is named."""

from __future__ import annotations

from datetime import date

import pytest

from steps.errors import ElementAbsent, NotApplicable
from steps.screens.blocks import BlocsDuTableau
from steps.screens.dashboard import TableauDeBord
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import open_page, table
from steps.vocabulary.bloc import Barres, LigneDeposee, LigneEcheance, LigneMandat, LigneSynthese
from steps.vocabulary.iban import Iban
from steps.vocabulary.ligne import LigneIllisible
from steps.vocabulary.montant import Montant
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

FIGURES = "Administration | À payer | Créances à payer | Payé | Créances payées"
SYNTHESE = "Synthèse des paiements à date"


def _blocs(section: str, body: str) -> BlocsDuTableau:
    nav = '<a href="/">En cours</a><a href="/">Historique</a>'
    page = f'<h1>Tableau de bord</h1><section aria-label="{section}">{nav}{body}</section>'
    return BlocsDuTableau(open_page(page), REFERENCE)


def test_the_summary_is_read_with_its_total() -> None:
    """Figures are amounts and counts; the total belongs to no administration."""
    lines = table(
        SYNTHESE, FIGURES,
        "Douane | 2\u202f090,50\u00a0€ | 2 | 0,00 € | 0",
        "Total | 2 090,50 € | 2 | 0,00 € | 0",
    )  # fmt: skip
    sums = (Montant(209_050), 2, Montant(0), 0)
    expected = (LigneSynthese(Site.DOUANE, *sums), LigneSynthese(None, *sums))
    assert _blocs(SYNTHESE, lines).read_synthese() == expected


def test_a_figure_that_is_none_makes_its_line_unreadable() -> None:
    """A count that is no number stays in the list, and equals nothing expected."""
    [ligne] = _blocs(SYNTHESE, table(SYNTHESE, FIGURES, "Douane | 1,00 € | un | 0,00 € | 0")).read_synthese()
    assert isinstance(ligne, LigneIllisible)


def test_the_chart_is_read_by_what_it_says() -> None:
    """A chart speaks to those who do not see it by its name."""
    said = "Graphique. Douane : 1,00\u00a0€ à payer, 2\u202f000,05 € payés."
    blocs = _blocs(SYNTHESE, f'<svg role="img" aria-label="{said}"></svg>Aucun paiement à résumer.')
    assert blocs.read_graphique() == (Barres("Douane", Montant(100), Montant(200_005)),)


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [(((50.0, 10.0), (100.0, 10.0)), (50.0, 100.0)), (((10.0, 50.0), (10.0, 100.0)), (50.0, 100.0))],
    ids=["lying", "standing"],
)
def test_bars_are_measured_the_way_they_lie(
    sizes: tuple[tuple[float, float], ...], expected: tuple[float, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dimension that differs from bar to bar is the length; the other one is the thickness."""
    blocs = _blocs(SYNTHESE, "")
    monkeypatch.setattr(blocs.driver, "drawn_bars", lambda **_scope: sizes)
    assert blocs.read_barres() == expected


def test_a_drawing_without_bars_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A chart may be drawn otherwise, and a driver may see none: neither is a fault of the portal."""
    blocs = _blocs(SYNTHESE, "")
    with pytest.raises(NotApplicable, match="layout"):
        blocs.read_barres()
    monkeypatch.setattr(blocs.driver, "drawn_bars", lambda **_scope: ())
    with pytest.raises(NotApplicable, match="barres"):
        blocs.read_barres()


def test_the_schedule_is_read_with_amounts_not_known_yet() -> None:
    """A dash stands for an amount that nobody knows yet."""
    lines = table(
        "Échéancier", "Date | Administration | Échéance | Montant",
        "24/04/2026 | Impôts | TVA de mars | 4 210,00 €", "15/06/2026 | Urssaf | Acompte | —",
    )  # fmt: skip
    assert _blocs("Échéancier", lines).read_echeancier() == (
        LigneEcheance(date(2026, 4, 24), Site.IMPOTS, "TVA de mars", Montant(421_000)),
        LigneEcheance(date(2026, 6, 15), Site.URSSAF, "Acompte", None),
    )


def test_filed_declarations_are_read_in_their_tab() -> None:
    """A formality, its period, its administration, its day."""
    head = "Démarche | Période | Administration | Déposée le"
    lines = table("Historique des déclarations", head, "TVA | mars 2026 | Impôts | 02/03/2026")
    expected = LigneDeposee("TVA", "mars 2026", Site.IMPOTS, date(2026, 3, 2))
    assert _blocs("Déclarations", lines).read_deposees() == (expected,)


def test_mandates_are_read_with_their_account() -> None:
    """The account is whole, or masked where the portal masks it (AMB-31)."""
    head = "Administration | RUM | ICS | IBAN | Établissement | Action"
    line = "Douane | R-1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | 000 176 115 00012 | Détail"
    [ligne] = _blocs("Mandats", table("Mandats de prélèvement", head, line)).read_mandats()
    siret = Siret("00017611500012")
    iban = Iban("FR7600000000000000000000194")
    assert ligne == LigneMandat(Site.DOUANE, "R-1", "FR49ZZZ000001", iban, siret)


def test_a_block_left_out_holds_nothing_but_one_that_says_nothing_is_refused() -> None:
    """No schedule at all is an empty one; a schedule without a word is not."""
    assert _blocs("Paiements", "").read_echeancier() == ()
    assert _blocs("Échéancier", "Aucune échéance à venir.").read_echeancier() == ()
    with pytest.raises(ElementAbsent, match="Aucune échéance"):
        _blocs("Échéancier", "Un instant…").read_echeancier()


def test_silence_is_not_emptiness() -> None:
    """An administration out of reach explains a missing table; the page does not say that nothing is due."""
    blocs = _blocs("Paiements", "<p>Impôts : indisponible pour le moment.</p>" * 2)
    tableau = TableauDeBord(blocs.driver, REFERENCE)
    assert tableau.read_paiements(Onglet.EN_COURS) == ()
    assert tableau.read_indisponibles() == ("Impôts",)
    assert blocs.list_vides({"Impôts"}) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Aucun paiement en cours.", "Vous n’avez rien à payer.", "Vous êtes à jour.",
        "Il n’y a plus de créance.", "Aucune dette.",
    ],
)  # fmt: skip
def test_emptiness_is_seen_whatever_its_words(words: str) -> None:
    """A portal has many ways to say that nothing is owed; a page brought up to date is none of them."""
    assert _blocs("Paiements", f"<p>{words}</p>").list_vides({"Impôts"})
    assert not _blocs("Paiements", "<p>Page mise à jour à 10 h.</p>").list_vides({"Impôts"})


def test_a_zero_counted_for_the_silent_one_is_seen() -> None:
    """Its row at 0,00 € says that nothing is owed; the row of another does not."""
    names = "Administration | À payer | Créances à payer | Payé | Créances payées"
    rows = table("Synthèse des paiements à date", names, "Impôts | 0,00 € | 0 | 0,00 € | 0")
    blocs = _blocs("Synthèse des paiements à date", rows)
    assert blocs.list_vides({"Impôts"})
    assert not blocs.list_vides({"Urssaf"})


def test_the_layout_is_read() -> None:
    """Sections by their names, tabs by their links."""
    blocs = _blocs("Paiements", "")
    assert blocs.read_volets() == ("Paiements",)
    assert all(blocs.offers_onglet(onglet) for onglet in Onglet)
