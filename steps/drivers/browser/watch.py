"""Listens to a person's browser: what each page answered, what failed, what its console said."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from playwright.sync_api import Error

from steps.drivers.masking import mask_url
from steps.drivers.server_errors import FAULT_HEADER, verify_answer
from steps.drivers.urls import without_fragment
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response, WebError

KEPT: Final = 100
REDIRECTS: Final = range(300, 400)
# A navigation given up for another one, a download, or an answer without page: nothing failed.
GIVEN_UP: Final = ("ERR_ABORTED", "NS_BINDING_ABORTED", "NS_ERROR_ABORT", "Download is starting")


@dataclass(frozen=True, slots=True)
class Heard:
    """The answer that made a page."""

    url: str
    status: int
    fault: str | None


def is_given_up(reason: str) -> bool:
    """Whether a navigation ended without a page of its own, and the person stays where she is."""
    return any(word in reason for word in GIVEN_UP)


class Watch:
    """What was heard in one context; bounded."""

    def __init__(self, context: BrowserContext) -> None:
        self._by_page: dict[Page, Heard] = {}
        self._by_url: dict[str, Heard] = {}
        self._under_way: set[Request] = set()
        self._failures: deque[tuple[str, str]] = deque(maxlen=KEPT)
        self.console: deque[str] = deque(maxlen=KEPT)
        context.on("request", self._on_request)
        context.on("response", self._on_response)
        context.on("requestfailed", self._on_failure)
        context.on("console", self._on_console)
        context.on("weberror", self._on_error)

    def status_of(self, page: Page) -> int | None:
        """Status of the answer that made the page, None when none was heard."""
        heard = self._heard(page)
        return heard.status if heard else None

    def start(self) -> None:
        """Forget the past: a new navigation begins."""
        self._failures.clear()
        self._under_way.clear()

    def has_answers(self) -> bool:
        """Whether every page asked for since the start has had its answer heard."""
        return not self._under_way

    def verify_no_failure(self) -> None:
        """Inconclusive when the navigation under way did not get its whole page."""
        for url, reason in self._failures:
            raise Inconclusive(f"{mask_url(url)} : connexion impossible, coupée ou tronquée ({reason})")

    def verify(self, page: Page) -> None:
        """Refuse a page that answered 5xx, or that a simulator of ours failed to make."""
        heard = self._heard(page)
        if heard:
            verify_answer(heard.url, heard.status, heard.fault)

    def _heard(self, page: Page) -> Heard | None:
        url = without_fragment(page.url)
        heard = self._by_page.get(page)
        return heard if heard and heard.url == url else self._by_url.get(url)

    def _on_request(self, request: Request) -> None:
        if request.is_navigation_request():
            self._under_way.add(request)

    def _on_response(self, response: Response) -> None:
        self._under_way.discard(response.request)
        if not response.request.is_navigation_request() or response.status in REDIRECTS:
            return
        heard = Heard(without_fragment(response.url), response.status, response.headers.get(FAULT_HEADER))
        try:
            frame = response.frame
        except Error:
            # The answer of a new tab comes before its page exists.
            self._by_url[heard.url] = heard
            return
        if frame.parent_frame is None:
            self._by_page[frame.page] = heard

    def _on_failure(self, request: Request) -> None:
        self._under_way.discard(request)
        reason = request.failure or "sans raison"
        if not request.is_navigation_request() or is_given_up(reason):
            return
        self._failures.append((request.url, reason))

    def _on_console(self, message: ConsoleMessage) -> None:
        self.console.append(f"{message.type}: {message.text}")

    def _on_error(self, error: WebError) -> None:
        self.console.append(f"exception: {error.error.message}")
