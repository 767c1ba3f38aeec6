"""A new mandate: opened once, for an establishment held, on a fictional account, whatever happens."""

from http.client import HTTPException

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading, read_options
from simulators.coproprietaire.tests.monde import A1, A2, B1
from simulators.telepaiement.mandats import find_mandat
from simulators.telepaiement.tests.conftest import IBAN_1, IBAN_2
from simulators.telepaiement.tests.parcours import enter_sepa, go, judge, read_message, send

ADHERER = ("adherer", A1)
NOT_HERS = (403, "Accès refusé", "Vous n'avez pas le droit d'adhérer pour cet établissement.")


def test_a_mandate_is_opened(monde: Monde) -> None:
    """For an establishment that the person manages, signed today, under a RUM never used before."""
    browser = enter_sepa(monde, ADHERER, ("adherer", A2))
    form = go(monde, browser, "/sepa/mandats/nouveau")
    assert read_options(form) == ["000 176 115 00012", "000 176 115 00020"]
    spaced = " ".join(IBAN_2[i : i + 4] for i in range(0, len(IBAN_2), 4))
    after = send(monde, browser, form, siret=A2, iban=spaced.lower())
    rum = read_message(after).removeprefix("Mandat ").removesuffix(" ouvert.")
    opened = find_mandat(monde.ctx("telepaiement"), rum)
    assert opened is not None
    assert (opened.iban, opened.siret, opened.signe_le) == (IBAN_2, A2, "2026-03-03")
    send(monde, browser, go(monde, browser, f"/sepa/mandats/{rum}"))
    anew = go(monde, browser, "/sepa/mandats/nouveau")
    assert rum not in read_message(send(monde, browser, anew, siret=A2, iban=IBAN_2))


def _count(monde: Monde) -> int:
    return len(monde.ctx("telepaiement").store.all("SELECT 1 FROM mandat"))


def test_sent_twice_a_form_opens_one_mandate(monde: Monde) -> None:
    """At once or after a lost answer, the second post leads to the first result."""
    browser = enter_sepa(monde, ADHERER)
    form, before = go(monde, browser, "/sepa/mandats/nouveau"), _count(monde)
    monde.arm("reponse-perdue", "telepaiement", "/sepa/mandats/nouveau")
    with pytest.raises((HTTPException, OSError)):
        send(monde, browser, form, siret=A1, iban=IBAN_2)
    said = [read_message(send(monde, browser, form, siret=A1, iban=IBAN_2)) for _ in range(2)]
    assert said[0] == said[1]
    assert _count(monde) == before + 1


def test_a_used_form_with_another_account_is_told(monde: Monde) -> None:
    """409: with another IBAN, the former mandate is not taken for the new one."""
    browser = enter_sepa(monde, ADHERER)
    form = go(monde, browser, "/sepa/mandats/nouveau")
    rum = read_message(send(monde, browser, form, siret=A1, iban=IBAN_1)).split()[1]
    told = send(monde, browser, form, siret=A1, iban=IBAN_2)
    assert (told.status, read_heading(told)) == (409, "Nouveau mandat")
    assert rum in read_alert(told)
    assert f'value="{IBAN_2}"' in told.text
    assert rum not in read_message(send(monde, browser, told, siret=A1, iban=IBAN_2))


def test_the_form_outlives_the_session(monde: Monde) -> None:
    """What was typed is shown again after the login, once, and opens one mandate."""
    browser = enter_sepa(monde, ADHERER, ("adherer", A2))
    form = go(monde, browser, "/sepa/mandats/nouveau")
    before = _count(monde)
    monde.world.clock.advance(31 * 60)
    login = send(monde, browser, form, siret=A2, iban=IBAN_2)
    back = browser.follow(monde.fill_login(browser, login, "blacaze", "mot de passe"))
    assert (read_heading(back), read_message(back)) == ("Nouveau mandat", "Votre saisie a été gardée.")
    assert f'value="{IBAN_2}"' in back.text
    assert f'value="{A2}" selected' in back.text
    assert _count(monde) == before
    read_message(send(monde, browser, back, siret=A2, iban=IBAN_2))
    assert _count(monde) == before + 1
    assert IBAN_2 not in go(monde, browser, "/sepa/mandats/nouveau").text


def test_a_real_account_is_not_taken(monde: Monde) -> None:
    """422 that says the form of a fictional one: nobody's account enters the bench."""
    browser = enter_sepa(monde, ADHERER)
    form = go(monde, browser, "/sepa/mandats/nouveau")
    for iban in ("FR1420041010050500013M02606", "DE89370400440532013000"):
        refused = send(monde, browser, form, siret=A1, iban=iban)
        assert (refused.status, read_heading(refused)) == (422, "Nouveau mandat")
        assert "attendu un compte fictif, de la forme FR76 0000 0…" in read_alert(refused)


@pytest.mark.parametrize("iban", ["", "FR7600000000000000000000195", "FR76", "DE00 1234", "x" * 300])
def test_a_wrong_iban_opens_nothing(monde: Monde, iban: str) -> None:
    """422, with what was typed: the person corrects one digit, not all of them."""
    browser = enter_sepa(monde, ADHERER, ("adherer", A2))
    form = go(monde, browser, "/sepa/mandats/nouveau")
    refused = send(monde, browser, form, siret=A2, iban=iban)
    assert judge(refused) == (422, "Nouveau mandat", "IBAN : clé fausse ou forme inconnue.")
    assert f'value="{iban}"' in refused.text
    assert f'value="{A2}" selected' in refused.text


@pytest.mark.parametrize("siret", [A2, B1, "", "abc"])
def test_no_mandate_for_an_establishment_of_others(monde: Monde, siret: str) -> None:
    """403 for a form forged with another SIRET."""
    browser = enter_sepa(monde, ADHERER)
    form = go(monde, browser, "/sepa/mandats/nouveau")
    assert judge(send(monde, browser, form, siret=siret, iban=IBAN_2)) == NOT_HERS
