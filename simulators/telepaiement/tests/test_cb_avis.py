"""The notice of Télépaiement CB: its two elements, the kinds and ceilings to the cent, the wait."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading
from simulators.coproprietaire.tests.monde import build_creance
from simulators.identity.tests.browser import Browser
from simulators.telepaiement.tests.conftest import ALC
from simulators.telepaiement.tests.parcours import judge, show_notice

WRONG = (422, "Télépaiement CB", "Référence ou mot de passe de l'avis incorrect.")
TOO_MANY = (422, "Télépaiement CB", "Trop d'essais : réessayez dans 15 minutes.")
ABOVE = "Au-delà de {}, cette créance ne se règle pas par carte."


@pytest.mark.parametrize(("reference", "plafond"), [("ALC-2", "2 000,00 €"), ("MER-2", "1 500,00 €")])
def test_one_cent_above_the_ceiling_is_refused(monde_cb: Monde, reference: str, plafond: str) -> None:
    """The sentence names the ceiling of that kind."""
    assert judge(show_notice(monde_cb, Browser(), reference))[::2] == (422, ABOVE.format(plafond))


@pytest.mark.parametrize(
    "reference", ["AUT-TABACS", "AUT-ENERGIE", "AUT-DEDOUANEMENT", "AUT-AMENDE", "BOR-1"]
)
def test_other_kinds_take_no_card(monde_cb: Monde, reference: str) -> None:
    """Whatever the amount, gathered on a slip or not (PAI-06)."""
    assert judge(show_notice(monde_cb, Browser(), reference))[::2] == (
        422,
        "Cette créance ne se règle pas par carte.",
    )


@pytest.mark.parametrize(
    ("reference", "where"),
    [
        ("ALC-2", "par prélèvement, dans <a href"), ("AUT-TABACS", "par prélèvement, dans <a href"),
        ("BOR-1", "par prélèvement, dans <a href"), ("AUT-AMENDE", "auprès de la recette"),
    ],
)  # fmt: skip
def test_a_refused_card_says_where_to_pay(monde_cb: Monde, reference: str, where: str) -> None:
    """To whoever has the notice only: a wrong password is told nothing of the debt."""
    assert f"Elle se règle {where}" in show_notice(monde_cb, Browser(), reference).text
    assert "Elle se règle" not in show_notice(monde_cb, Browser(), reference, "mauvais").text


@pytest.mark.parametrize(
    ("reference", "mot_de_passe"),
    [
        ("ALC-1", "mauvais"), ("ALC-1", ""), ("ALC-1", "un autre"), ("ALC-404", "bon mot de passe"),
        ("ALC-4", ""), ("ALC-4", "bon mot de passe"), ("ALC-2", "mauvais"), ("ALC-5", "mauvais"), ("", ""),
    ],
)  # fmt: skip
def test_both_elements_are_needed(monde_cb: Monde, reference: str, mot_de_passe: str) -> None:
    """The same refusal whatever is wrong, even for a debt that takes no card: it tells nothing (PAI-07)."""
    page = show_notice(monde_cb, Browser(), reference, mot_de_passe)
    assert judge(page) == WRONG
    assert f'name="reference" type="text" value="{reference}"' in page.text
    assert 'name="mot_de_passe" type="password" value=""' in page.text


@pytest.mark.parametrize("reference", ["ALC-1", "ALC-404"])
def test_three_wrong_passwords_make_everyone_wait(monde_cb: Monde, reference: str) -> None:
    """From any browser, the right one included, until 15 minutes of the world's clock have passed."""
    for _ in range(3):
        assert judge(show_notice(monde_cb, Browser(), reference, "mauvais")) == WRONG
    assert judge(show_notice(monde_cb, Browser(), reference)) == TOO_MANY
    for seconds, left in ((14 * 60 - 1, "2 minutes"), (1, "1 minute"), (59, "1 minute")):
        monde_cb.world.clock.advance(seconds)
        assert read_alert(show_notice(monde_cb, Browser(), reference)).endswith(f"dans {left}.")
    assert read_heading(show_notice(monde_cb, Browser(), "MER-1")) == "Payer par carte"
    monde_cb.world.clock.advance(1)
    assert judge(show_notice(monde_cb, Browser(), reference, "mauvais")) == WRONG
    if reference == "ALC-1":
        assert read_heading(show_notice(monde_cb, Browser(), reference)) == "Payer par carte"


def test_the_right_password_forgets_the_wrong_ones(monde_cb: Monde) -> None:
    """Two wrong, one right, two wrong: nobody waits."""
    for typed in ("non", "non", "bon mot de passe", "non", "non"):
        assert judge(show_notice(monde_cb, Browser(), "ALC-1", typed)) != TOO_MANY
    assert read_heading(show_notice(monde_cb, Browser(), "ALC-1")) == "Payer par carte"


def test_one_browser_does_not_try_every_notice(monde_cb: Monde) -> None:
    """Ten wrong passwords, whatever the references, and it waits; other browsers do not."""
    browser = Browser()
    for rank in range(10):
        assert judge(show_notice(monde_cb, browser, f"ALC-9{rank}", "mauvais")) == WRONG
    assert judge(show_notice(monde_cb, browser, "ALC-1")) == TOO_MANY
    assert read_heading(show_notice(monde_cb, Browser(), "ALC-1")) == "Payer par carte"
    monde_cb.world.clock.advance(15 * 60)
    assert read_heading(show_notice(monde_cb, browser, "ALC-1")) == "Payer par carte"


@pytest.mark.parametrize("typed", ["cafe\u0301", "caf\u00e9", "  caf\u00e9 "])
def test_an_accent_is_one_letter(monde_cb: Monde, typed: str) -> None:
    """However the keyboard composes it, and with a space copied along."""
    notice = {**ALC, "mot_de_passe_avis": "caf\u00e9"}
    monde_cb.peupler({"creance": [build_creance("douane", "ALC-6", 1, **notice)]})
    assert read_heading(show_notice(monde_cb, Browser(), "ALC-6", typed)) == "Payer par carte"


def test_a_blank_password_is_no_notice(monde_cb: Monde) -> None:
    """Else the reference alone would open the debt."""
    notice = {**ALC, "mot_de_passe_avis": " "}
    monde_cb.peupler({"creance": [build_creance("douane", "ALC-7", 1, **notice)]})
    assert judge(show_notice(monde_cb, Browser(), "ALC-7", "")) == WRONG


def test_a_settled_debt_is_said(monde_cb: Monde) -> None:
    """By any means, a transfer included."""
    assert judge(show_notice(monde_cb, Browser(), "ALC-5"))[::2] == (422, "La créance ALC-5 est déjà réglée.")
