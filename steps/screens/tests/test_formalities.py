"""The lines of declarations: their names and their button « Déclarer »."""

from __future__ import annotations

import pytest

from steps.errors import ElementAbsent
from steps.screens.dashboard import TableauDeBord
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import Pages, open_page, table

LINKS = {"TICPE": "/isope", "TICPE DOM": "/isope-dom"}
BODY = table(
    "Déclarations en cours",
    "Démarche | Action",
    *(f"{name} | <a href='{path}'>Déclarer</a>" for name, path in LINKS.items()),
    "Octroi de mer | bientôt",
)


def test_a_line_is_found_whatever_its_hyphens_and_never_by_a_part_of_its_name() -> None:
    """AMB-20: « TICPE-DOM » is the line « TICPE DOM », and « TICPE » stays another one."""
    for asked, arrived in (("TICPE-DOM", "ISOPE-DOM"), ("ticpe", "ISOPE")):
        driver = open_page("")
        pages = Pages({"/": BODY, "/isope": "<h1>ISOPE</h1>", "/isope-dom": "<h1>ISOPE-DOM</h1>"})
        driver = type(driver)(pages)
        driver.open("http://portailpro.localhost/")
        TableauDeBord(driver, REFERENCE).declarer(asked)
        assert driver.page().heading == arrived


def test_a_line_without_button_is_told() -> None:
    """DEC-18: the lines are listed as written, and each says whether it offers to declare."""
    tableau = TableauDeBord(open_page(BODY), REFERENCE)
    assert tableau.list_demarches() == ("TICPE", "TICPE DOM", "Octroi de mer")
    assert [tableau.offers_declarer(name) for name in tableau.list_demarches()] == [True, True, False]


def test_a_line_that_is_not_there_cannot_be_followed() -> None:
    """The refusal lists the lines that are."""
    with pytest.raises(ElementAbsent):
        TableauDeBord(open_page(BODY), REFERENCE).declarer("Dédouanement")
