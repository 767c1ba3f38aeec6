"""The page in a real Chromium: accessible, phone-friendly, silent on the network, answer on one screen."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from reports.__main__ import main
from reports.tests import sample_red

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SIZES = {"bureau": {"width": 1280, "height": 800}, "telephone": {"width": 360, "height": 740}}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A red run with its evidence and a campaign, turned into a page by the commands."""
    build = tmp_path_factory.mktemp("report") / "build"
    build.mkdir()
    (build / "events.jsonl").write_bytes(sample_red.red_run(build))
    (build / "mutants-events.jsonl").write_bytes(sample_red.campaign())
    main(["mutants", "--events", str(build / "mutants-events.jsonl"), "--out", str(build)])
    main(["check", "--events", str(build / "events.jsonl"), "--out", str(build)])
    return build / "report" / "index.html"


@pytest.fixture(params=list(SIZES))
def page(request: pytest.FixtureRequest, browser: "Browser", report: Path) -> "Iterator[Page]":
    """The page open at one size, without JavaScript of its own; console errors fail the test."""
    size = SIZES[request.param]
    context = browser.new_context(viewport={"width": size["width"], "height": size["height"]})
    opened = context.new_page()
    asked: list[str] = []
    errors: list[str] = []
    opened.on("request", lambda sent: asked.append(sent.url))
    opened.on("console", lambda message: errors.append(message.text))
    opened.goto(report.as_uri())
    yield opened
    context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert errors == []


def test_axe_finds_nothing(page: "Page") -> None:
    """No violation of accessibility, contrast included, with every example open."""
    page.evaluate("document.querySelectorAll('details').forEach(found => { found.open = true })")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize(
    "name", ["regles/TDB-19.html", "regles/CPT-14.html", "questions.html", "lignes.html"]
)
def test_the_other_pages_are_accessible_and_fit(page: "Page", report: Path, name: str) -> None:
    """A rule, the questions and the lines: no violation of accessibility, no sideways scroll."""
    page.goto((report.parent / name).as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(found => { found.open = true })")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    width, seen = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert width <= seen


def test_the_page_never_scrolls_sideways(page: "Page") -> None:
    """Only tables of data scroll, inside their own box."""
    page.evaluate("document.querySelectorAll('details').forEach(found => { found.open = true })")
    width, seen = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert width <= seen


def test_the_answer_is_seen_without_scrolling(page: "Page") -> None:
    """The sentence and the counts are on the first screen."""
    size = page.viewport_size
    assert size is not None
    for selector in ("h1", ".compteurs"):
        box = page.locator(selector).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= size["height"]


def test_everything_is_printed(page: "Page") -> None:
    """On paper, closed examples show their sentences too."""
    page.emulate_media(media="print")
    closed = page.locator("details.exemple:not([open]) .etapes").first
    box = closed.bounding_box()
    assert box is not None
    assert box["height"] > 50


def test_the_whole_summary_fits_one_desktop_screen(browser: "Browser", report: Path) -> None:
    """Answer, counts, facts and what to look at first, on 1280 x 800."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    opened = context.new_page()
    opened.goto(report.as_uri())
    box = opened.locator(".resume").bounding_box()
    context.close()
    assert box is not None
    assert box["y"] + box["height"] <= 800
