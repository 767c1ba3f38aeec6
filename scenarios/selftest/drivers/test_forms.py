"""A form sends what a browser sends, from both drivers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.echo import fields, read
from steps.drivers.contract import group
from steps.errors import ElementAbsent, ElementAmbigu

if TYPE_CHECKING:
    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


def test_a_form_sends_what_a_browser_sends(driver: Driver, site: FixedSite) -> None:
    """Typed, default, hidden, ticked and picked values leave in order; disabled and unticked ones do not."""
    driver.open(site.page("formulaires"))
    driver.fill("Nom", "Lacaze & fils = été")
    driver.fill("Mot de passe", "s3cret +%")
    driver.fill("Message", "deux\nlignes")
    driver.select("Pays", "Belgique (BE)")
    driver.choose("BETA", within=group("Entreprises"))
    driver.choose("J'accepte")
    driver.press("Envoyer")
    assert read(driver, "Requête")["Adresse"] == "/echo?gardee=oui"
    assert fields(driver) == [
        ("nom", "Lacaze & fils = été"),
        ("mot_de_passe", "s3cret +%"),
        ("message", "deux\r\nlignes"),
        ("fixe", "fixe"),
        ("sans-etiquette", "jeton été"),
        ("pays", "be"),
        ("siren", "2"),
        ("accord", "on"),
        ("deja", "oui"),
        ("legende", "l"),
        ("action", "envoyer"),
    ]


def test_an_untouched_form_sends_its_defaults(driver: Driver, site: FixedSite) -> None:
    """Defaults leave untouched; the pressed button decides the address and its own field."""
    driver.open(site.page("formulaires"))
    driver.press("Effacer")
    assert read(driver, "Requête")["Adresse"] == "/echo?autre=oui"
    sent = dict(fields(driver))
    assert (sent["nom"], sent["message"], sent["pays"], sent["siren"]) == ("déjà là", "ancien", "", "1")
    assert "accord" not in sent
    assert sent["action"] == "effacer"


def test_a_get_form_replaces_the_query(driver: Driver, site: FixedSite) -> None:
    """A search takes the place of the query in the address; a field may be tied to its form from outside."""
    driver.open(site.page("formulaires"))
    driver.fill("Mots", "droits de douane")
    driver.press("Chercher")
    assert read(driver, "Requête")["Méthode"] == "GET"
    assert fields(driver) == [("q", "droits de douane"), ("dehors", "oui")]


def test_fields_that_cannot_be_used_are_refused(driver: Driver, site: FixedSite) -> None:
    """Read-only and disabled fields and options are refused, with what is offered instead."""
    driver.open(site.page("formulaires"))
    for label in ("Lecture seule", "Inutile", "Groupe fermé"):
        with pytest.raises(ElementAbsent, match=r"désactivé|lecture seule"):
            driver.fill(label, "x")
    with pytest.raises(ElementAbsent) as caught:
        driver.select("Pays", "Nulle part")
    assert caught.value.candidates == ("Choisir", "France", "Belgique (BE)")
    with pytest.raises(ElementAbsent, match="désactivé"):
        driver.choose("GAMMA")
    driver.fill("Dans la légende", "possible")


def test_a_form_that_a_browser_holds_back_does_not_leave(driver: Driver, site: FixedSite) -> None:
    """Empty required fields and wrong e-mails keep the person on the page, unless the form says otherwise."""
    driver.open(site.page("formulaires"))
    driver.press("Vérifier")
    assert driver.page().heading == "Formulaires"
    driver.fill("Obligatoire", "là")
    driver.fill("Courriel", "pas un courriel")
    driver.press("Vérifier")
    assert driver.page().heading == "Formulaires"
    driver.press("Forcer")
    assert fields(driver) == [("obligatoire", "là"), ("courriel", "pas un courriel")]


def test_a_form_without_address_posts_to_its_own_page(driver: Driver, site: FixedSite) -> None:
    """No action: the page's own address receives the form."""
    driver.open(site.page("formulaires"))
    driver.press("Rester")
    assert driver.page().url == site.page("formulaires")
    assert driver.page().heading == "Formulaires"


def test_a_form_is_forged_as_with_the_developer_tools(driver: Driver, site: FixedSite) -> None:
    """Hidden, read-only, ticked and picked fields send what they were changed to, and nothing else moves."""
    driver.open(site.page("formulaires"))
    driver.forge("sans-etiquette", "jeton volé")
    driver.forge("fixe", "défait")
    driver.forge("siren", "9")
    driver.forge("pays", "zz")
    driver.press("Envoyer")
    sent = dict(fields(driver))
    assert [sent[name] for name in ("sans-etiquette", "fixe", "siren", "pays")] == [
        "jeton volé",
        "défait",
        "9",
        "zz",
    ]
    assert (sent["nom"], sent["message"]) == ("déjà là", "ancien")


def test_radio_buttons_are_forged_without_any_ticked(driver: Driver, site: FixedSite) -> None:
    """A choice that nobody made yet is made by the forgery."""
    driver.open(site.page("formulaires"))
    driver.forge("mode", "vol")
    driver.press("Partir")
    assert fields(driver) == [("mode", "vol")]


def test_a_field_that_no_form_has_cannot_be_forged(driver: Driver, site: FixedSite) -> None:
    """A mistyped name is refused with the near one; a name that two forms share is refused too."""
    driver.open(site.page("formulaires"))
    with pytest.raises(ElementAbsent, match="siren"):
        driver.forge("sirem", "9")
    with pytest.raises(ElementAmbigu):
        driver.forge("double", "9")


def test_a_form_is_sent_elsewhere_as_with_the_developer_tools(driver: Driver, site: FixedSite) -> None:
    """The button sends the same fields to the other address."""
    driver.open(site.page("formulaires"))
    driver.readdress("Envoyer", "/echo?detournee=oui")
    driver.press("Envoyer")
    assert read(driver, "Requête")["Adresse"] == "/echo?detournee=oui"
    assert dict(fields(driver))["sans-etiquette"] == "jeton été"


def test_the_checks_of_the_browser_are_bypassed_as_with_the_developer_tools(
    driver: Driver, site: FixedSite
) -> None:
    """A required field left empty leaves all the same, with what else was typed."""
    driver.open(site.page("formulaires"))
    driver.fill("Courriel", "pas un courriel")
    driver.bypass_checks("Vérifier")
    driver.press("Vérifier")
    assert fields(driver) == [("obligatoire", ""), ("courriel", "pas un courriel")]


def test_fields_are_read_with_what_they_hold(driver: Driver, site: FixedSite) -> None:
    """Defaults, what was just typed, read-only values and the option in front: as a person reads them."""
    driver.open(site.page("formulaires"))
    labels = ("Nom", "Mot de passe", "Message", "Lecture seule", "Pays")
    assert [driver.value(label) for label in labels] == ["déjà là", "", "ancien", "fixe", "Choisir"]
    driver.fill("Mot de passe", "s3cret")
    driver.select("Pays", "Belgique (BE)")
    assert [driver.value(label) for label in ("Mot de passe", "Pays")] == ["s3cret", "Belgique (BE)"]
    with pytest.raises(ElementAbsent):
        driver.value("Nulle part")
