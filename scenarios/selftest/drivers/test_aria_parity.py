"""What we read of a page is what a browser tells assistive technology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.aria_parity import compare_at, compare_here
from scenarios.selftest.drivers.fixed_site import PAGES
from steps.drivers.contract import Element
from steps.drivers.parity import compute_differences
from steps.drivers.registry import open_driver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver
    from steps.drivers.registry import Browsers

# A page that scripts complete cannot be read the same without them.
WITHOUT_SCRIPT = sorted(
    page.stem for page in PAGES.glob("*.html") if "<script>" not in page.read_text("utf-8")
)


@pytest.fixture
def pair(browsers: Browsers) -> Iterator[tuple[Driver, Driver]]:
    """The driver without browser, and Chromium."""
    http, browser = (open_driver(name, browsers=browsers) for name in ("http", "chromium"))
    yield http, browser
    http.close()
    browser.close()


@pytest.mark.parametrize("name", WITHOUT_SCRIPT)
def test_a_fixed_page_has_one_outline(pair: tuple[Driver, Driver], site: FixedSite, name: str) -> None:
    """Each (role, name) of a fixed page, in order, is the same for both drivers."""
    assert compare_at(*pair, site.page(name)) == []


@pytest.mark.parametrize("name", WITHOUT_SCRIPT)
def test_a_fixed_page_has_one_text(pair: tuple[Driver, Driver], site: FixedSite, name: str) -> None:
    """Everything a person reads of a fixed page is the same for both drivers."""
    for driver in pair:
        driver.open(site.page(name))
    http, browser = (driver.page() for driver in pair)
    assert http == browser


@pytest.mark.parametrize("name", [*WITHOUT_SCRIPT, "script"])
def test_a_browser_page_is_read_again_alike(pair: tuple[Driver, Driver], site: FixedSite, name: str) -> None:
    """The page as it stands in a browser, scripts run, reads the same when we parse it."""
    _, browser = pair
    browser.open(site.page(name))
    assert compare_here(browser) == []


def test_a_difference_is_told_on_its_own_side() -> None:
    """A name read otherwise, and an element that one side lacks, are each told once."""
    ours = [Element("link", "Payer"), Element("button", "Envoyer")]
    theirs = [Element("link", "Payér"), Element("button", "Envoyer"), Element("heading", "Fin")]
    assert compute_differences(ours, theirs) == [
        "seulement sans navigateur : link « Payer »",
        "seulement au navigateur : link « Payér »",
        "seulement au navigateur : heading « Fin »",
    ]
    assert compute_differences(ours, ours) == []
