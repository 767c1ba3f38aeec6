"""Télépaiement's screens: what is listed is read whole, and nothing passes for empty by accident."""

from __future__ import annotations

from datetime import date

import pytest

from steps.errors import ElementAbsent
from steps.screens.labels import REFERENCE
from steps.screens.telepaiement_cb import Carte, TelepaiementCb
from steps.screens.telepaiement_prelevement import Prelevement
from steps.screens.telepaiement_sepa import TelepaiementSepa
from steps.screens.tests.pages import open_page, table
from steps.vocabulary.ligne import LigneIllisible
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siret import Siret
from steps.vocabulary.telepaiement import LigneAPayer, LignePayee, Recu

A1 = Siret("00017611500012")
DUE = "Référence | Établissement | Nature | Origine | Montant | Échéance | Action"
PAID = "Référence | Établissement | Montant | Réglé le | Moyen"
TOLD = "Information | Valeur"


def _sepa(*tables: str) -> TelepaiementSepa:
    return TelepaiementSepa(open_page("".join(tables)), REFERENCE)


def test_a_debt_to_pay_is_read_with_its_kind_and_its_origin() -> None:
    """Each column counts: two debts that differ by one of them are two."""
    line = "D-1 | 000 176 115 00012 | Tabacs | EDI (bordereau créditaire BC-1) | 12,50 € | 15/03/2026 | Payer"
    assert _sepa(table("Créances à payer", DUE, line)).read_a_payer() == (
        LigneAPayer("D-1", A1, "Tabacs", "EDI (bordereau créditaire BC-1)", Montant(1250), date(2026, 3, 15)),
    )


def test_a_payment_is_read_with_its_day_and_its_means() -> None:
    """Paid by transfer, a debt is told like the others."""
    line = "V-1 | 000 176 115 00012 | 9 999,00 € | 12/02/2026 | Virement"
    assert _sepa(table("Paiements", PAID, line)).read_paiements() == (
        LignePayee("V-1", A1, Montant(999_900), date(2026, 2, 12), Moyen.VIREMENT),
    )


def test_a_line_that_holds_no_value_is_kept_as_unreadable() -> None:
    """It equals nothing expected, and it is no reason to see one line less."""
    sepa = _sepa(table("Paiements", PAID, "V-1 | ? | ? | ? | ?"))
    assert [type(line) for line in sepa.read_paiements()] == [LigneIllisible]


def test_an_empty_list_says_so() -> None:
    """Neither a table nor « aucune »: the page proves nothing."""
    assert _sepa("<p>Aucune créance à payer.</p>").read_a_payer() == ()
    with pytest.raises(ElementAbsent, match="Créances à payer"):
        _sepa("<p>Bonjour</p>").read_a_payer()


def test_a_debt_is_offered_when_it_is_among_those_to_pay() -> None:
    """A debt already paid is not offered, though its reference is on the page."""
    due = table("Créances à payer", DUE, "D-1 | 000 176 115 00012 | Tabacs | EDI | 1 € | 15/03/2026 | Payer")
    paid = table("Paiements", PAID, "V-1 | 000 176 115 00012 | 1 € | 12/02/2026 | CB")
    assert _sepa(due, paid).list_offered() == ("D-1",)
    assert _sepa(paid).list_offered() == ()


def test_what_a_page_asks_for_is_told_by_name() -> None:
    """Hidden values are not asked of anybody."""
    hidden = "<input type=hidden name=montant value=1>"
    form = f"<form>{hidden}<label>Mandat <select name=m><option>R</select></label>"
    assert Prelevement(open_page(form), REFERENCE).read_saisies() == ("Mandat",)


def test_the_notice_is_asked_under_its_own_heading() -> None:
    """Another page is not the one that asks for a notice."""
    assert TelepaiementCb(open_page("<h1>Télépaiement CB</h1>"), REFERENCE).is_shown()
    assert not TelepaiementCb(open_page("<h1>Télépaiement SEPA</h1>"), REFERENCE).is_shown()


def test_the_debt_about_to_be_paid_and_the_receipt_are_read() -> None:
    """Reference and amount before, reference, amount and day after."""
    due = table("Créance", TOLD, "Référence | ALC-1", "Montant | 2\u202f000,00 €")
    assert Carte(open_page(due), REFERENCE).read_creance() == "ALC-1, 2 000,00 €"
    paid = table("Reçu", TOLD, "Référence | ALC-1", "Montant | 2 000,00 €", "Réglé le | 03/03/2026")
    found = Carte(open_page(f"<h1>Paiement accepté</h1>{paid}"), REFERENCE)
    assert found.is_paid()
    assert found.read_recu() == Recu("ALC-1", Montant(200_000), date(2026, 3, 3))


def test_a_receipt_without_an_amount_equals_none_that_is_expected() -> None:
    """A receipt that cannot be read is a fault of the site, not of the bench."""
    paid = table("Reçu", TOLD, "Référence | ALC-1", "Montant | —", "Réglé le | 03/03/2026")
    found = Carte(open_page(f"<h1>Paiement accepté</h1>{paid}"), REFERENCE).read_recu()
    assert isinstance(found, LigneIllisible)


def _notice(*, secret: str = "") -> TelepaiementCb:
    page = (
        "<h1>Télépaiement CB</h1><form action='/suite'>"
        "<label>Référence de la créance <input name=reference required></label>"
        f"<label>Mot de passe de l'avis <input name=secret type=password value='{secret}' required></label>"
        "<button>Continuer</button></form>"
    )
    return TelepaiementCb(open_page(page, suite="<h1>Suite</h1>"), REFERENCE)


def test_a_notice_typed_in_advance_is_seen() -> None:
    """PAI-07: each of the two elements is to be typed, none waits in the page."""
    assert _notice().list_remplis() == ()
    assert _notice(secret="barrique").list_remplis() == ("Mot de passe de l'avis : barrique",)


def test_a_notice_without_password_leaves_all_the_same() -> None:
    """PAI-07: the browser would hold the form back, and Télépaiement must refuse it itself."""
    page = _notice()
    page.presenter_la_reference("ALC-A-03")
    assert not page.is_shown()
