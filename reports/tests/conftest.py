"""Fixtures of the tests of the reports."""

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"]


@pytest.fixture
def wait_for() -> Callable[..., None]:
    """Wait until something holds, or fail after a while."""

    def wait(holds: Callable[[], bool], seconds: float = 180.0) -> None:
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, "what was awaited never came"
            time.sleep(0.05)

    return wait


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """A real Chromium, one per session."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield chromium
        chromium.close()
