"""Redirects are followed hop by hop, by both drivers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.echo import read
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


@pytest.mark.parametrize(
    ("status", "method"), [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")]
)
def test_redirects_of_a_form(driver: Driver, site: FixedSite, status: int, method: str) -> None:
    """After a post, 301 to 303 become a GET; 307 and 308 post again."""
    driver.open(site.leading_to(site.through(status, "/echo"), host="portail--w1"))
    driver.press("Poster")
    assert driver.page().url == site.url("/echo")
    assert read(driver, "Requête")["Méthode"] == method


def test_redirects_across_hosts_and_their_limits(driver: Driver, site: FixedSite) -> None:
    """Redirects lead from host to host; a loop, or too many of them, is inconclusive."""
    driver.open(
        site.through(303, site.through(302, site.url("/arrivee?de=loin", "impots--w1"), "douane--w1"))
    )
    assert driver.page().url == site.url("/arrivee?de=loin", "impots--w1")
    driver.open(site.url("/chaine?n=18"))
    assert "Venu de chaine" in driver.page().text
    with pytest.raises(Inconclusive):
        driver.open(site.url("/boucle"))
    with pytest.raises(Inconclusive):
        driver.open(site.url("/chaine?n=40"))
