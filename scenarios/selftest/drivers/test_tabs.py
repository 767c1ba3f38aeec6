"""Tabs open, come to the front and know their opener, in both drivers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.echo import read
from steps.errors import UsageError

if TYPE_CHECKING:
    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


@pytest.mark.parametrize(
    ("link", "came_from", "opened", "has_opener"),
    [
        ("Même onglet", "meme", False, False),
        ("Onglet de soi", "soi", False, False),
        ("Nouvel onglet", "neuf", True, False),
        ("Nouvel onglet sans rel", "nu", True, False),
        ("Nouvel onglet lié", "lie", True, True),
        ("Onglet nommé", "nomme", True, True),
    ],
)
def test_a_new_tab_comes_to_the_front(  # noqa: PLR0913 - one row per kind of link
    driver: Driver, site: FixedSite, link: str, came_from: str, *, opened: bool, has_opener: bool
) -> None:
    """The tab that a link opens becomes current, without opener unless the link keeps one."""
    driver.open(site.page("onglets"))
    driver.follow(link)
    assert driver.page().text.splitlines()[-1] == f"Venu de {came_from}"
    tabs = driver.tabs()
    assert len(tabs) == (2 if opened else 1)
    assert (tabs[-1].current, tabs[-1].has_opener, tabs[-1].title) == (True, has_opener, "Arrivée")


def test_tabs_are_switched_and_share_cookies(driver: Driver, site: FixedSite) -> None:
    """Going back to the first tab finds its page; cookies set in one tab are sent from the other."""
    driver.open(site.page("onglets"))
    driver.follow("Nouvel onglet")
    driver.open(site.setting("c=1; Path=/"))
    driver.switch_to(0)
    assert driver.page().heading == "Onglets"
    driver.new_tab()
    assert (len(driver.tabs()), driver.page().url) == (3, "about:blank")
    driver.open(site.url("/echo"))
    assert read(driver, "Cookies") == {"c": "1"}
    with pytest.raises(UsageError, match="3"):
        driver.switch_to(3)


def test_a_named_tab_is_used_again(driver: Driver, site: FixedSite) -> None:
    """A second link to the same named tab fills it again, and its page is waited for."""
    driver.open(site.page("onglets"))
    driver.follow("Onglet nommé")
    driver.switch_to(0)
    driver.follow("Encore l'onglet nommé")
    assert driver.page().heading == "Enfin"
    assert [tab.current for tab in driver.tabs()] == [False, True]


def test_a_form_may_open_a_tab(driver: Driver, site: FixedSite) -> None:
    """A form with a target posts into a new tab."""
    driver.open(site.page("formulaires"))
    driver.press("Ouvrir")
    assert len(driver.tabs()) == 2
    assert read(driver, "Requête")["Méthode"] == "POST"


def test_a_link_within_the_page_stays_there(driver: Driver, site: FixedSite) -> None:
    """Following a fragment changes the address and nothing else."""
    driver.open(site.page("onglets"))
    driver.follow("Plus bas")
    page = driver.page()
    assert (page.url, page.heading) == (site.page("onglets") + "#bas", "Onglets")
