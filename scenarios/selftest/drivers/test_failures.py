"""What says nothing of the portal raises, in both drivers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from steps.errors import BenchFault, Inconclusive

if TYPE_CHECKING:
    from collections.abc import Callable

    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_refusal_is_a_page(driver: Driver, site: FixedSite, status: int) -> None:
    """4xx is data: the page is read like any other."""
    driver.open(site.url(f"/statut/{status}"))
    assert (driver.page().status, driver.page().heading) == (status, "Réponse")


def go(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by its address."""
    driver.open(site.url(path))


def follow(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by a link."""
    driver.open(site.leading_to(site.url(path)))
    driver.follow("Suivre")


def post(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by a form."""
    driver.open(site.leading_to(site.url(path)))
    driver.press("Poster")


def follow_in_tab(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by a link that opens a tab."""
    driver.open(site.leading_to(site.url(path)))
    driver.follow("Sans dire")


WAYS = pytest.mark.parametrize("reach", [go, follow, post, follow_in_tab])


@WAYS
def test_a_server_error_is_inconclusive(
    driver: Driver, site: FixedSite, reach: Callable[[Driver, FixedSite, str], None]
) -> None:
    """503 raises, naming the address and the status; the page stays there as evidence."""
    with pytest.raises(Inconclusive, match=r"/statut/503 a répondu 503"):
        reach(driver, site, "/statut/503")
    assert driver.page().text.splitlines() == ["Réponse", "Refusé."]


@WAYS
def test_a_broken_simulator_is_a_bench_fault(
    driver: Driver, site: FixedSite, reach: Callable[[Driver, FixedSite, str], None]
) -> None:
    """500 with our own header accuses the bench and never the portal."""
    with pytest.raises(BenchFault, match="KeyError"):
        reach(driver, site, "/statut/500?banc=1")


@WAYS
@pytest.mark.parametrize("path", ["/coupe", "/tronque"])
def test_half_an_answer_is_inconclusive(
    driver: Driver, site: FixedSite, reach: Callable[[Driver, FixedSite, str], None], path: str
) -> None:
    """A connection cut before or within the answer says nothing of the portal."""
    with pytest.raises(Inconclusive):
        reach(driver, site, path)


@pytest.mark.parametrize("reach", [go, follow, post])
def test_a_download_changes_nothing(
    driver: Driver, site: FixedSite, reach: Callable[[Driver, FixedSite, str], None]
) -> None:
    """A file to keep leaves the person in front of the page she was on."""
    driver.open(site.leading_to(site.url("/fichier")))
    reach(driver, site, "/fichier")
    assert driver.page().heading == "Menant"


def test_a_slow_page_is_waited_for(driver: Driver, site: FixedSite) -> None:
    """A slow answer is waited for, whether opened, followed, posted or in a new tab."""
    for reach in (go, follow, post, follow_in_tab):
        reach(driver, site, "/lent?s=0.4")
        assert driver.page().heading == "Enfin"
