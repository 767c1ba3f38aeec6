"""Pages and tables are read as a person reads them, by both drivers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.echo import read
from steps.drivers.contract import region, row
from steps.errors import ElementAbsent, ElementAmbigu

if TYPE_CHECKING:
    from pathlib import Path

    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


def test_the_page_is_read_as_a_person_reads_it(driver: Driver, site: FixedSite) -> None:
    """Title, first heading, announced messages and visible text come folded; hidden ones do not come."""
    driver.open(site.page("messages"))
    page = driver.page()
    assert (page.url, page.status, page.title) == (site.page("messages"), 200, "Messages")
    assert page.heading == "Messages : deux lignes"
    assert page.statuses == ("Votre compte est créé.", "Calcul fait.")
    assert page.alerts == ("Identifiant ou mot de passe incorrect.",)
    assert page.text.splitlines() == [
        "Messages : deux lignes",
        "Votre compte est créé.",
        "Calcul fait.",
        "Identifiant ou mot de passe",
        "incorrect.",
        "Ni celle-là.",
        "Second titre",
        "Une phrase en gras,",
        "puis une autre.",
        "Un",
        "Deux",
        "Gauche Droite",
        "Avant",
        "Bloc",
        "après",
        "Ligne 1",
        "Ligne 2",
        "Un bouton",
    ]


def test_rows_are_read_by_header(driver: Driver, site: FixedSite) -> None:
    """Rows map headers to folded texts; hidden rows are left out, wide cells count for each column."""
    driver.open(site.page("tableaux"))
    table = driver.table("Paiements en cours")
    assert table is not None
    assert table.headers == ("Administration", "Référence", "Montant")
    assert table.rows == (
        {"Administration": "Douane", "Référence": "DED-2026-0001", "Montant": "1 250,00 €"},
        {"Administration": "Impôts", "Référence": "TVA-2026 -7", "Montant": "80,00 €"},
        {"Administration": "Total", "Référence": "Total", "Montant": "1 330,00 €"},
    )


def test_rows_may_begin_with_a_header_cell(driver: Driver, site: FixedSite) -> None:
    """A row headed by its own th is data; a missing cell is empty; a nameless column is numbered."""
    driver.open(site.page("tableaux"))
    table = driver.table("Mon compte")
    assert table is not None
    assert table.headers == ("Information", "Valeur", "colonne 3")
    assert table.rows[0] == {"Information": "Identifiant", "Valeur": "blacaze", "colonne 3": "Changer"}
    assert table.rows[1] == {"Information": "Portailpro", "Valeur": "Rattaché", "colonne 3": ""}
    driver.follow("Changer", within=row("Mon compte", "Information", "Identifiant"))
    assert "Venu de compte" in driver.page().text


def test_tables_absent_empty_nested_or_doubled(driver: Driver, site: FixedSite) -> None:
    """Absent gives None, empty gives no rows, inner tables keep their rows, two of a name are refused."""
    driver.open(site.page("tableaux"))
    assert driver.table("Historique") is None
    empty, inner = driver.table("Vide"), driver.table("Dedans")
    assert empty is not None
    assert (empty.headers, empty.rows) == (("Rien",), ())
    assert inner is not None
    assert inner.rows == ({"Colonne": "Au fond"},)
    with pytest.raises(ElementAmbigu):
        driver.table("En double")


def test_a_page_that_is_no_html_has_text_only(driver: Driver, site: FixedSite) -> None:
    """JSON shown to a person is text without elements to act on."""
    driver.open(site.url("/json"))
    assert '{"a": "b"}' in driver.page().text
    with pytest.raises(ElementAbsent):
        driver.follow("Suivre")


def test_the_language_of_the_person_is_told(driver: Driver, site: FixedSite) -> None:
    """Every driver asks for French."""
    driver.open(site.url("/echo"))
    assert read(driver, "Requête")["Accept-Language"].startswith("fr-FR")


def test_evidence_helps_and_keeps_secrets(driver: Driver, site: FixedSite, tmp_path: Path) -> None:
    """Evidence holds the page in front of the person, a picture when there are eyes, and no password."""
    driver.open(site.page("formulaires"))
    driver.fill("Mot de passe", "tres-secret")
    driver.press("Effacer")
    driver.open(site.page("regions"))
    kept = driver.evidence(tmp_path / "preuves", "un-scenario")
    kinds = [one.kind for one in kept]
    assert ("screenshot" in kinds) == driver.capabilities.pictures
    page = next(one.path for one in kept if one.kind == "page")
    assert "Tableau de bord" in page.read_text(encoding="utf-8")
    assert all(b"tres-secret" not in one.path.read_bytes() for one in kept)


def test_an_address_is_looked_at_without_leaving_the_page(driver: Driver, site: FixedSite) -> None:
    """Status, kind and first bytes at the first hop, with the cookies; neither tab nor page moves."""
    driver.open(site.setting("a=1; Path=/"))
    here = driver.page().url
    file, moved = driver.peek(site.url("/fichier")), driver.peek(site.through(303, "/arrivee?de=x"))
    assert (file.status, file.start) == (200, b"x")
    assert (moved.status, moved.location) == (303, "/arrivee?de=x")
    assert driver.peek(site.url("/json")).media_type == "application/json"
    assert driver.peek(site.url("/statut/404")).is_refused
    assert (driver.page().url, len(driver.tabs())) == (here, 1)


def test_a_part_of_the_page_is_read_alone(driver: Driver, site: FixedSite) -> None:
    """Only what stands in the scope is read; the whole page without one."""
    driver.open(site.page("messages"))
    assert driver.text() == driver.page().text
    with pytest.raises(ElementAbsent):
        driver.text(within=region("Absente"))
