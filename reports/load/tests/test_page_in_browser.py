"""The page in a real Chromium: accessible, phone-friendly, silent on the network, its lines in place."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from reports.__main__ import main
from reports.load.tests import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SIZES = {"bureau": (1280, 800), "telephone": (390, 844), "etroit": (320, 640)}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A red run that has everything: misses, a mix-up, a knee, a fault during the run, two workers."""
    build = tmp_path_factory.mktemp("charge")
    trials = [{"rate": 24.0, "outcome": "tenu"}, {"rate": 48.0, "outcome": "rompu"}]
    curves = sample.series(
        mix_up=sample.mix_up(),
        buckets=sample.series()["buckets"][:60],
        marks=[{"t": 30, "label": "panne d’impots.gouv"}],
        rupture={"held": 24.0, "broken": 48.0, "trials": trials},
    )
    folder = sample.write(build, sample.missed(), curves)
    assert main(["load", "--profile", "pic-dsn-midi", "--out", str(build)]) == 0
    return folder / "index.html"


@pytest.fixture(params=list(SIZES))
def page(request: pytest.FixtureRequest, browser: "Browser", report: Path) -> "Iterator[Page]":
    """The page open at one size, everything unfolded; requests and console errors fail the test."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height})
    opened = context.new_page()
    asked: list[str] = []
    errors: list[str] = []
    opened.on("request", lambda sent: asked.append(sent.url))
    opened.on("console", lambda said: errors.append(said.text))
    opened.goto(report.as_uri())
    yield opened
    context.close()
    assert [url for url in asked if not url.startswith("file:")] == []
    assert errors == []


def test_axe_finds_nothing(page: "Page") -> None:
    """No violation of accessibility, contrast included, with everything unfolded."""
    page.evaluate("document.querySelectorAll('details').forEach(found => { found.open = true })")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_the_page_never_scrolls_sideways(page: "Page") -> None:
    """Down to 320 pixels, only tables of figures scroll, inside their own box."""
    page.evaluate("document.querySelectorAll('details').forEach(found => { found.open = true })")
    width, seen = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert width <= seen


def test_lines_stay_in_their_box(page: "Page") -> None:
    """The lines of every curve fill its picture, and none leaves it."""
    boxes = page.evaluate(
        """[...document.querySelectorAll('.trace > svg')].map(svg => {
            const box = svg.getBoundingClientRect();
            const lines = [...svg.querySelectorAll('path')].map(path => path.getBoundingClientRect());
            return [Math.min(...lines.map(line => line.left)) - box.left,
                    box.right - Math.max(...lines.map(line => line.right)),
                    Math.min(...lines.map(line => line.top)) - box.top,
                    box.bottom - Math.max(...lines.map(line => line.bottom)), box.width];
        })"""
    )
    assert len(boxes) == 5
    for left, right, top, bottom, width in boxes:
        assert min(left, right, top, bottom) >= -1
        assert left + right < width / 4


def test_marks_of_an_axis_do_not_overlap(page: "Page") -> None:
    """Labels of the same axis never write over one another."""
    gaps = page.evaluate(
        """[...document.querySelectorAll('.axe-x')].flatMap(axis => {
            const marks = [...axis.querySelectorAll('.repere')].map(mark => mark.getBoundingClientRect());
            return marks.slice(1).map((mark, rank) => mark.left - marks[rank].right);
        })"""
    )
    assert gaps
    assert min(gaps) >= 0


def test_the_answer_is_on_the_first_screen(browser: "Browser", report: Path) -> None:
    """On a desktop, the sentence, the counts and the reasons are seen without scrolling."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    opened = context.new_page()
    opened.goto(report.as_uri())
    box = opened.locator(".resume").bounding_box()
    context.close()
    assert box is not None
    assert box["y"] + box["height"] <= 800


def test_paper_shows_every_step_and_no_table_of_seconds(browser: "Browser", report: Path) -> None:
    """Printed, folded steps are there; the second-by-second figures, that would fill pages, are not."""
    context = browser.new_context()
    opened = context.new_page()
    opened.goto(report.as_uri())
    opened.emulate_media(media="print")
    table, figures = opened.locator("table.objectifs").bounding_box(), opened.locator(".chiffres").first
    assert table is not None
    assert table["height"] > 200
    assert not figures.is_visible()
    context.close()
