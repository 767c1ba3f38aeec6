"""The foot of a page, read from its outline."""

from __future__ import annotations

from steps.drivers.contract import Element
from steps.screens.informations import read_pied

FOOT = (Element("region", "Informations"), Element("link", "Aide"), Element("link", "FAQ"))
BODY = (Element("main", ""), Element("link", "Payer"))


def test_the_links_of_the_region_are_the_foot() -> None:
    """What precedes it is not; a paragraph after it changes nothing."""
    assert read_pied((*BODY, *FOOT, Element("paragraph", "")), "Informations") == ("Aide", "FAQ")


def test_a_region_at_the_head_is_no_foot() -> None:
    """The body of the page comes after it."""
    assert read_pied((*FOOT, *BODY), "Informations") == ()


def test_a_page_without_the_region_has_no_foot() -> None:
    """Links alone are not one."""
    assert read_pied(BODY, "Informations") == ()
