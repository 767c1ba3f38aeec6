"""A form sends what a browser sends, from both drivers alike."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.echo import fields, files, read
from steps.drivers.attachment import Attachment
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


def test_a_field_is_sent_under_another_name(driver: Driver, site: FixedSite) -> None:
    """The value that was typed leaves under the new name; a name that no form has is refused."""
    driver.open(site.page("formulaires"))
    driver.fill("Obligatoire", "là")
    driver.rename("obligatoire", "autre")
    driver.press("Vérifier")
    assert fields(driver) == [("autre", "là"), ("courriel", "")]
    driver.open(site.page("formulaires"))
    with pytest.raises(ElementAbsent, match="siren"):
        driver.rename("sirem", "x")


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


def test_files_leave_as_a_browser_sends_them(driver: Driver, site: FixedSite) -> None:
    """Several files leave in order, empty and hostile ones too, beside typed text and picked options."""
    driver.open(site.page("formulaires"))
    driver.attach("Pièces", Attachment("ancien.txt", b"avant"))
    driver.attach(
        "Pièces",
        Attachment('été "cité".pdf', b"%PDF\r\n--x\x00\xff", "application/pdf"),
        Attachment("../../etc/passwd", b""),
    )
    driver.attach("Justificatif", Attachment("\u202efdp.exe", b"MZ"))
    driver.fill("Récit", "trois\nquatre")
    driver.select("Destinataire", "Le Havre")
    driver.press("Joindre")
    assert read(driver, "Requête")["Content-Type"].startswith("multipart/form-data; boundary=")
    assert fields(driver) == [
        ("objet %22cité%22", "une demande"),
        ("recit", "trois\r\nquatre"),
        ("service", "Le Havre"),
    ]
    assert files(driver) == [
        ("piece", "été %22cité%22.pdf", "application/pdf", 11),
        ("piece", "../../etc/passwd", "application/octet-stream", 0),
        ("justificatif", "\u202efdp.exe", "application/octet-stream", 2),
    ]


def test_a_file_of_ten_million_bytes_leaves_whole(driver: Driver, site: FixedSite) -> None:
    """What a form received is what was attached, whatever its weight."""
    driver.open(site.page("formulaires"))
    content = bytes(range(250)) * 40_000
    driver.attach("Justificatif", Attachment("lourd.bin", content))
    driver.select("Destinataire", "Le Havre")
    driver.press("Joindre")
    assert [one for one in files(driver) if one[0] == "justificatif"] == [
        ("justificatif", "lourd.bin", "application/octet-stream", 10_000_000)
    ]
    assert sha256(content).hexdigest()[:8] in driver.source()


def test_a_file_field_left_alone_sends_a_nameless_file(driver: Driver, site: FixedSite) -> None:
    """No file picked, or all taken back: the field leaves with an empty name and nothing in it."""
    driver.open(site.page("formulaires"))
    driver.attach("Pièces", Attachment("repris.txt", b"x"))
    driver.attach("Pièces")
    driver.bypass_checks("Joindre")
    driver.press("Joindre")
    assert files(driver) == [
        ("piece", "", "application/octet-stream", 0),
        ("justificatif", "", "application/octet-stream", 0),
    ]


def test_a_form_that_takes_no_file_sends_their_names(driver: Driver, site: FixedSite) -> None:
    """Without ``multipart``, a browser sends the names of the files and not their content."""
    driver.open(site.page("formulaires"))
    driver.attach("Pièces", Attachment("a.txt", b"a"), Attachment("b.txt", b"b"))
    driver.press("Nommer")
    assert [one for one in fields(driver) if one[0] in {"piece", "justificatif"}] == [
        ("piece", "a.txt"),
        ("piece", "b.txt"),
        ("justificatif", ""),
    ]


def test_required_files_lists_and_texts_hold_the_form_back(driver: Driver, site: FixedSite) -> None:
    """A mandatory file, option or text left empty keeps the person on the page, each alone."""
    driver.open(site.page("formulaires"))
    driver.attach("Justificatif", Attachment("a.txt", b"a"))
    driver.press("Joindre")
    assert driver.page().heading == "Formulaires"
    driver.select("Destinataire", "Le Havre")
    driver.fill("Récit", "")
    driver.press("Joindre")
    assert driver.page().heading == "Formulaires"
    driver.fill("Récit", "là")
    driver.attach("Justificatif")
    driver.press("Joindre")
    assert driver.page().heading == "Formulaires"
    driver.attach("Justificatif", Attachment("vide.txt", b""))
    driver.press("Joindre")
    assert driver.page().heading == "Écho"


def test_files_are_attached_only_where_files_are_taken(driver: Driver, site: FixedSite) -> None:
    """A button, several files where one is taken, and a name that nothing bears are refused."""
    driver.open(site.page("formulaires"))
    one = Attachment("a.txt", b"a")
    with pytest.raises(ElementAbsent, match="ne prend pas de fichier"):
        driver.attach("Envoyer", one)
    with pytest.raises(ElementAbsent, match="ne prend qu'un fichier"):
        driver.attach("Justificatif", one, one)
    with pytest.raises(ElementAbsent, match="Justificatif"):
        driver.attach("Justificatifs", one)
