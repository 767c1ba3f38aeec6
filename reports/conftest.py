"""The one browser of the tests of the reports: a process cannot start synchronous Playwright twice."""

import os
import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"]


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """A real Chromium, one per session."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # none of these: the one that Playwright may have brought
        named = os.environ.get("BANC_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
        chromium = playwright.chromium.launch(executable_path=named, args=ARGUMENTS)
        yield chromium
        chromium.close()
