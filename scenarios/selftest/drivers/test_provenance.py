"""A request says where it comes from, from both drivers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.echo import read

if TYPE_CHECKING:
    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


@pytest.mark.parametrize(
    ("policy", "origin", "referer"),
    [
        ("same-origin", "home", "page"),
        ("no-referrer", "null", ""),
        ("origin", "home", "home/"),
        ("unsafe-url", "home", "page"),
    ],
)
def test_a_page_tells_where_it_comes_from(
    driver: Driver, site: FixedSite, policy: str, origin: str, referer: str
) -> None:
    """Origin and Referer of a post obey the page's Referrer-Policy."""
    page = site.url(f"/discret?p={policy}")
    told = {"home": site.url(""), "home/": site.url("/"), "page": page, "null": "null", "": ""}
    driver.open(page)
    driver.press("Poster")
    request = read(driver, "Requête")
    assert (request["Origin"], request["Referer"]) == (told[origin], told[referer])


def test_noreferrer_tells_nothing(driver: Driver, site: FixedSite) -> None:
    """A link with rel=noreferrer tells no Referer; an ordinary one tells other sites its origin alone."""
    driver.open(site.leading_to(site.url("/echo")))
    driver.follow("Suivre")
    assert read(driver, "Requête")["Referer"] == site.url("/", "autre--w1")
    driver.open(site.leading_to(site.url("/echo")))
    driver.follow("Sans dire")
    assert read(driver, "Requête")["Referer"] == ""
