"""Reading the dashboard: values, emptiness that is said, and nothing guessed."""

from __future__ import annotations

from datetime import date

import pytest

from steps.errors import ElementAbsent
from steps.screens.dashboard import TableauDeBord
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import open_page, table
from steps.vocabulary.ligne import LigneDeclaration, LigneEnCours, LigneHistorique, LigneIllisible
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

SIRET = Siret("00017611500012")
HISTORY = "Administration | Référence | Établissement | Montant | Réglé le | Moyen"
UNPAID = "Administration | Référence | Établissement | Montant | Échéance"


def _tableau(paiements: str, historique: str = "", declarations: str = "") -> TableauDeBord:
    nav = '<a href="/">En cours</a><a href="/historique">Historique</a>'
    own = '<a href="/">En cours</a>'

    def page(body: str) -> str:
        return (
            "<h1>Tableau de bord</h1><p>Entreprise : ALPHA (SIREN 000\u202f176\u202f115)</p>"
            f'<section aria-label="Paiements">{nav}{body}</section>'
            f'<section aria-label="Déclarations">{own}{declarations}</section>'
        )

    return TableauDeBord(open_page(page(paiements), historique=page(historique)), REFERENCE)


def test_a_debt_is_read_as_values() -> None:
    """Amounts with narrow spaces, SIRETs and dates become values."""
    tableau = _tableau(
        table(
            "Paiements en cours", UNPAID,
            "Douane | DED-1 | 000 176 115 00012 | 1\u202f250,00\u00a0€ | 15/03/2026",
        )
    )  # fmt: skip
    expected = LigneEnCours(Site.DOUANE, "DED-1", SIRET, Montant(125_000), date(2026, 3, 15))
    assert tableau.read_paiements(Onglet.EN_COURS) == (expected,)


def test_a_payment_is_read_in_its_own_tab() -> None:
    """The tab « Historique » is opened before it is read."""
    tableau = _tableau(
        "Aucun paiement en cours.",
        table(
            "Historique des paiements", HISTORY,
            "Impôts | TVA-1 | 000 176 115 00012 | 39,55 € | 06/02/2026 | Carte bancaire",
        ),
    )  # fmt: skip
    expected = LigneHistorique(Site.IMPOTS, "TVA-1", SIRET, Montant(3955), date(2026, 2, 6), Moyen.CB)
    assert tableau.read_paiements(Onglet.HISTORIQUE) == (expected,)


def test_a_line_that_holds_no_value_stays_in_the_list() -> None:
    """A cell that means nothing makes its line unreadable, never absent."""
    tableau = _tableau(table("Paiements en cours", UNPAID, "Douane | DED-1 | A1 | 1 250,00 € | bientôt"))
    [ligne] = tableau.read_paiements(Onglet.EN_COURS)
    assert isinstance(ligne, LigneIllisible)
    assert "DED-1" in str(ligne)


def test_an_unknown_column_makes_its_lines_unreadable() -> None:
    """What stands under a column nobody expects is told, by the name of the column."""
    line = "Douane | DED-1 | 000 176 115 00012 | 1 250,00 € | 15/03/2026 | 12/02/2026"
    tableau = _tableau(table("Paiements en cours", f"{UNPAID} | Réglé le", line))
    [ligne] = tableau.read_paiements(Onglet.EN_COURS)
    assert isinstance(ligne, LigneIllisible)
    assert "« Réglé le »" in str(ligne)


def test_a_column_that_holds_nothing_hides_nothing() -> None:
    """A column left blank does not make its lines unreadable."""
    line = "Douane | DED-1 | 000 176 115 00012 | 1 250,00 € | 15/03/2026 |"
    [ligne] = _tableau(table("Paiements en cours", f"{UNPAID} |", line)).read_paiements(Onglet.EN_COURS)
    assert isinstance(ligne, LigneEnCours)


def test_the_dashboard_tells_whose_it_is() -> None:
    """The name of the person is on the page, and no other name is."""
    tableau = _tableau("<p>Connecté : Bruno Lacaze</p>")
    assert tableau.greets("Bruno Lacaze")
    assert not tableau.greets("Chloé Marchand")


def test_an_empty_tab_must_say_so() -> None:
    """A section with neither lines nor « aucun paiement » proves nothing, and is refused."""
    assert _tableau("Aucun paiement en cours.").read_paiements(Onglet.EN_COURS) == ()
    with pytest.raises(ElementAbsent, match="Aucun paiement en cours"):
        _tableau("Un instant…").read_paiements(Onglet.EN_COURS)


def test_emptiness_is_recognised_with_either_apostrophe() -> None:
    """« l'historique » and « l\u2019historique » are the same words."""
    for text in ("Aucun paiement dans l'historique.", "Aucun paiement dans l\u2019historique."):
        assert _tableau("", text).read_paiements(Onglet.HISTORIQUE) == ()


def test_declarations_are_read_with_their_administration() -> None:
    """A formality is its name and its administration."""
    lines = table("Déclarations en cours", "Démarche | Administration | Action", "Dédouanement | Douane | x")
    tableau = _tableau("", declarations=lines)
    assert tableau.read_declarations() == (LigneDeclaration("Dédouanement", Site.DOUANE),)


def test_the_company_and_what_is_out_of_reach_are_read() -> None:
    """The dashboard names its company, and the administrations that do not answer."""
    tableau = _tableau("<p>Impôts : indisponible pour le moment.</p>")
    assert tableau.read_entreprise() == Siren("000176115")
    assert tableau.read_indisponibles() == ("Impôts",)
    assert _tableau("Aucun paiement en cours.").read_indisponibles() == ()
