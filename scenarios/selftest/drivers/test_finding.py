"""Elements are found by role, exact name and scope; both drivers mean the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from steps.drivers.contract import PAGE, navigation, region, row
from steps.errors import ElementAbsent, ElementAmbigu, UsageError

if TYPE_CHECKING:
    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


NAMED = [
    ("note", ""),
    ("navigation", "Navigation principale"),
    ("link", "Tableau de bord"),
    ("link", "Gérer les rattachements"),
    ("heading", "Noms et rôles"),
    ("link", "Aide en ligne"),
    ("link", "Fermer la fenêtre"),
    ("link", "Le titre seul"),
    ("link", "1 250,00 €"),
    ("link", "Bloc collé"),
    ("link", "Motcollé"),
    ("link", "Visible"),
    ("button", "Lien en bouton"),
    ("form", "Contact"),
    ("textbox", "Adresse électronique"),
    ("textbox", "Mot de passe"),
    ("textbox", "SIREN de l'entreprise"),
    ("spinbutton", "Valeur en euros"),
    ("textbox", "Marchandise"),
    ("textbox", "Référence"),
    ("textbox", "Objet (obligatoire)"),
    ("textbox", "Clé cachée"),
    ("searchbox", "Chercher"),
    ("textbox", "Message"),
    ("combobox", "Établissement"),
    ("listbox", "Plusieurs"),
    ("group", "Entreprises (une seule)"),
    ("radio", "ALPHA (SIREN 000 176 115)"),
    ("radio", "BETA"),
    ("checkbox", "J’accepte"),
    ("textbox", "Rappeler dans jours"),
    ("checkbox", "Rappel à 8 heures"),
    ("button", "Envoyer"),
    ("button", "Rien"),
    ("button", "Loupe"),
    ("button", "Se connecter"),
    ("button", "Plus d'options"),
    ("region", "Paiements"),
    ("complementary", "À savoir"),
    ("heading", "Titre sans balise"),
    ("link", "Hors du repli"),
]


def test_roles_and_names_are_those_of_assistive_technology(driver: Driver, site: FixedSite) -> None:
    """Each way of naming an element (content, for, wrapping, aria-label, aria-labelledby…) gives its name."""
    driver.open(site.page("noms"))
    missed = [(role, name) for role, name in NAMED if not driver.offers(role, name)]
    assert missed == []


def test_names_match_whole_and_with_their_case(driver: Driver, site: FixedSite) -> None:
    """A part of a name, another case, or a part of a page that is folded away is not a match."""
    driver.open(site.page("noms"))
    for role, name in (
        ("link", "Tableau"),
        ("link", "tableau de bord"),
        ("link", "Dans le repli"),
        ("link", "sans adresse"),
        ("region", "Sans nom"),
        ("button", "Tableau de bord"),
    ):
        assert not driver.offers(role, name), (role, name)


def test_a_landmark_has_a_name(driver: Driver, site: FixedSite) -> None:
    """A section or a form that nothing names is no region and no form."""
    driver.open(site.page("noms"))
    landmarks = [(e.role, e.name) for e in driver.outline() if e.role in {"region", "form"}]
    assert landmarks == [("form", "Contact"), ("region", "Paiements")]


def test_a_disabled_button_is_seen_but_not_offered(driver: Driver, site: FixedSite) -> None:
    """A disabled button is not offered, and pressing it says that it is disabled."""
    driver.open(site.page("noms"))
    assert not driver.offers("button", "Indisponible")
    with pytest.raises(ElementAbsent, match="désactivé"):
        driver.press("Indisponible")


def test_what_cannot_be_seen_is_not_offered(driver: Driver, site: FixedSite) -> None:
    """Hidden by attribute, style, template, closed dialog or aria-hidden: not there for a person."""
    driver.open(site.page("cachettes"))
    links = [element.name for element in driver.outline() if element.role == "link"]
    assert links == ["Dans une boîte ouverte", "Mise en page", "Rôle en second"]


def test_a_role_nobody_knows_is_refused(driver: Driver, site: FixedSite) -> None:
    """A misspelt role is an error of the suite, never "not offered"."""
    driver.open(site.page("noms"))
    with pytest.raises(UsageError, match="button"):
        driver.offers("buton", "Envoyer")


def test_a_scope_separates_what_bears_the_same_name(driver: Driver, site: FixedSite) -> None:
    """The same link in two regions, or in two menus, is told apart by its scope."""
    for scope, expected in (
        (region("Déclarations"), "declarations"),
        (region("Paiements"), "paiements"),
        (navigation("Onglets des paiements"), "paiements"),
    ):
        driver.open(site.page("regions"))
        driver.follow("En cours", within=scope)
        assert driver.page().text.splitlines()[-1] == f"Venu de {expected}"


def test_a_link_is_found_in_its_row(driver: Driver, site: FixedSite) -> None:
    """A row named by header and value holds its own link."""
    driver.open(site.page("regions"))
    dedouanement = row("Déclarations en cours", "Démarche", "Dédouanement")
    assert driver.offers("link", "Déclarer", within=dedouanement)
    assert not driver.offers("link", "Payer", within=dedouanement)
    driver.follow("Déclarer", within=dedouanement)
    assert "Venu de douane" in driver.page().text


def test_an_ambiguous_name_is_refused_with_its_candidates(driver: Driver, site: FixedSite) -> None:
    """Two links of one name: an error that counts them and lists the links there."""
    driver.open(site.page("regions"))
    with pytest.raises(ElementAmbigu) as caught:
        driver.follow("En cours")
    assert caught.value.count == 2
    assert caught.value.candidates == (
        "Tableau de bord",
        "En cours",
        "Déclarer",
        "Déclarer",
        "En cours",
        "Historique",
        "Payer",
    )
    assert "Tableau de bord" in str(caught.value)


def test_an_absent_name_is_refused_with_its_candidates(driver: Driver, site: FixedSite) -> None:
    """An absent link: an error that names the scope, the page, the nearest name and the links there."""
    driver.open(site.page("regions"))
    with pytest.raises(ElementAbsent) as caught:
        driver.follow("Historiques", within=region("Paiements"))
    assert caught.value.candidates == ("En cours", "Historique", "Payer")
    said = str(caught.value)
    assert "lien « Historiques »" in said
    assert "Nom proche : « Historique »" in said
    assert site.page("regions") in said


def test_an_absent_scope_is_an_error_and_never_an_absence(driver: Driver, site: FixedSite) -> None:
    """What a region does not offer cannot pass because the region is not there; rows likewise."""
    driver.open(site.page("regions"))
    for scope, said in (
        (region("Paiement"), "Paiements"),
        (row("Déclarations en cours", "Démarches", "Dédouanement"), "Démarche"),
        (row("Déclarations en cours", "Démarche", "H7"), "Dédouanement"),
        (row("Déclarations", "Démarche", "H7"), "Déclarations en cours"),
    ):
        with pytest.raises(ElementAbsent) as caught:
            driver.offers("link", "Payer", within=scope)
        assert said in caught.value.candidates, said


def test_the_outline_lists_the_page_in_order(driver: Driver, site: FixedSite) -> None:
    """The outline gives role and name of each element, from top to bottom."""
    driver.open(site.page("regions"))
    landmarks = [e for e in driver.outline() if e.role in {"navigation", "region"}]
    assert [e.name for e in landmarks] == [
        "Navigation principale",
        "Déclarations",
        "Onglets des déclarations",
        "Paiements",
        "Onglets des paiements",
    ]
    assert driver.offers("heading", "Tableau de bord", within=PAGE)
