"""The only place that waits: for a page to load, for an element to come, for a tab to open.

A page without script cannot change once loaded: what is absent from it is absent at once.
"""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from playwright.sync_api import Error
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from steps.drivers.browser.intrusions import IS_DONE, PUT_OFF
from steps.drivers.browser.watch import is_given_up
from steps.drivers.masking import mask_url
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from steps.drivers.browser.watch import Watch

Result = TypeVar("Result")
POLL_MS: Final = 15.0
CLOSED: Final = "has been closed"
LIGHT: Final = ".jpg"
QUALITY: Final = 55
# Instantly, whatever the page says of scrolling; what is too high for the window shows its beginning.
SHOW_SCRIPT: Final = """e => e.scrollIntoView({
  behavior: 'instant', block: e.getBoundingClientRect().height > innerHeight ? 'start' : 'center',
})"""
IS_LOADED: Final = "document.readyState === 'complete'"
IS_FINAL: Final = "document.readyState === 'complete' && document.scripts.length === 0"


@dataclass(frozen=True, slots=True)
class Limits:
    """Milliseconds: to type in an element, to click and get a page, and to let scripts bring an element."""

    action: float = 5_000
    navigation: float = 15_000
    patience: float = 2_000


class Waiting:
    """Acts, then waits until the page stands; a time-out is Inconclusive."""

    def __init__(self, watch: Watch, limits: Limits) -> None:
        self._watch, self._limits = watch, limits

    def goto(self, page: Page, url: str) -> None:
        """Type an address and wait for the page."""
        self._watch.start()
        try:
            page.goto(url, wait_until="commit", timeout=self._limits.navigation)
        except Error as error:
            if not is_given_up(error.message):
                raise Inconclusive(f"{mask_url(url)} : {_first_line(error)}") from error
        self.settle(page)

    def click(self, page: Page, element: Locator) -> Page:
        """Click; gives the tab to look at, which is still to settle: the same, or the one a script opened."""
        known = page.context.pages
        with self._acting(page):
            element.click(timeout=self._limits.navigation)
        return next((one for one in reversed(page.context.pages) if one not in known), page)

    def click_for_tab(self, page: Page, element: Locator) -> Page:
        """Click and wait for the tab it opens, which is still to settle."""
        with self._acting(page), page.context.expect_page(timeout=self._limits.navigation) as opening:
            element.click(timeout=self._limits.navigation)
        return opening.value

    def click_into(self, tab: Page, page: Page, element: Locator) -> Page:
        """Click on one page and wait until another tab, already open, moves to what the click asked for."""
        with self._acting(page), tab.expect_event("framenavigated", timeout=self._limits.navigation):
            element.click(timeout=self._limits.navigation)
        return tab

    def act(self, page: Page, action: Callable[[], Result]) -> Result:
        """Do something that moves nobody; Inconclusive when the element does not let it be done in time."""
        with self._acting(page):
            return action()

    def read(self, page: Page, reader: Callable[[], Result]) -> Result:
        """Read; a page that a script replaced meanwhile is waited for and read again, once."""
        try:
            return reader()
        except Error:
            self.settle(page)
        with self._acting(page):
            return reader()

    def picture(self, page: Page, path: Path, seen: Locator | None = None) -> None:
        """Write a picture, slowly on a busy machine: the whole page, or a light one of the window.

        The window is moved first to what was ``seen`` last, when it still stands in the page.
        """
        patience = 2 * self._limits.navigation
        if path.suffix == LIGHT:
            if seen is not None and seen.page == page and seen.count() == 1:
                seen.evaluate(SHOW_SCRIPT)
            page.screenshot(path=path, type="jpeg", quality=QUALITY, timeout=patience)
        else:
            page.screenshot(path=path, full_page=True, timeout=patience)

    def settle(self, page: Page) -> None:
        """Wait until the page is loaded, and quiet when it has scripts; refuse a server error.

        A page that closes itself meanwhile is settled: nobody is in front of it any more.
        """
        try:
            if not page.is_closed():
                self._settle(page)
        except Error as error:
            if CLOSED not in error.message:
                raise
            self._let_close(page)

    def _let_close(self, page: Page) -> None:
        # The browser says that it is gone before the list of tabs does: asking anything lets the news in.
        deadline = time.monotonic() + self._limits.patience / 1000
        while not page.is_closed() and time.monotonic() < deadline:
            page.context.cookies()

    def _settle(self, page: Page) -> None:
        deadline = time.monotonic() + self._limits.navigation / 1000
        while not _tells(page, IS_LOADED):
            self._watch.verify_no_failure()
            if time.monotonic() > deadline:
                raise Inconclusive(
                    f"{mask_url(page.url)} : page inachevée en {self._limits.navigation / 1000:g} s"
                )
            page.wait_for_timeout(POLL_MS)
        self._hear(page)
        self._watch.verify_no_failure()
        self._watch.verify(page)
        if not _tells(page, IS_FINAL):
            self._let_scripts_run(page)

    def count(self, page: Page, element: Locator) -> int:
        """How many match, once scripts had time to bring one."""
        found = element.count()
        deadline = time.monotonic() + self._limits.patience / 1000
        while found == 0:
            # Asked before counting: a page replaced in between is counted again.
            final = _tells(page, IS_FINAL) or time.monotonic() > deadline
            found = element.count()
            if final:
                break
            page.wait_for_timeout(POLL_MS)
        return found

    @contextmanager
    def _acting(self, page: Page) -> Iterator[None]:
        self._watch.start()
        try:
            yield
        except Error as error:
            raise Inconclusive(f"{mask_url(page.url)} : rien n'aboutit, {_first_line(error)}") from error

    def _hear(self, page: Page) -> None:
        # Some browsers tell of an answer after its page is shown, and a 5xx must not be missed.
        deadline = time.monotonic() + self._limits.patience / 1000
        while not self._watch.has_answers() and time.monotonic() < deadline:
            page.wait_for_timeout(POLL_MS)

    def _let_scripts_run(self, page: Page) -> None:
        # A page that never stops talking is looked at as it is.
        with suppress(PlaywrightTimeoutError):
            page.wait_for_load_state("networkidle", timeout=self._limits.patience)
        self._let_timers_end(page)

    def _let_timers_end(self, page: Page) -> None:
        # A quiet network tells nothing of a script that a busy browser has yet to run. What is put off from
        # now on is not waited for: there are pages that do so for ever.
        deadline = time.monotonic() + self._limits.navigation / 1000
        try:
            those = page.evaluate(PUT_OFF)
        except Error:
            # The page is being replaced by the next one.
            return
        while not _tells(page, IS_DONE, those) and time.monotonic() < deadline:
            page.wait_for_timeout(POLL_MS)


def _tells(page: Page, question: str, about: object = None) -> bool:
    try:
        return bool(page.evaluate(question, about))
    except Error:
        # The page is being replaced by the next one.
        return False


def _first_line(error: Error) -> str:
    return error.message.splitlines()[0]
