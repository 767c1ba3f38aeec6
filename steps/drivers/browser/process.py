"""The one Playwright of this process; its synchronous form cannot be started twice in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Playwright


class SharedPlaywright:
    """Started for its first user, stopped after its last one."""

    def __init__(self) -> None:
        self._playwright: Playwright | None = None
        self._users = 0

    def acquire(self) -> Playwright:
        """Playwright, started if it was not; to be released once."""
        if self._playwright is None:
            self._playwright = sync_playwright().start()
        self._users += 1
        return self._playwright

    def release(self) -> None:
        """Let go; the last one stops it."""
        self._users -= 1
        if self._users == 0 and self._playwright is not None:
            self._playwright.stop()
            self._playwright = None


SHARED = SharedPlaywright()
