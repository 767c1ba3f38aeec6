"""What the drivers of one process share: a browser per engine, started when first needed, and connections."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from types import TracebackType

    from playwright.sync_api import Browser, BrowserContext, Playwright

    from steps.drivers.browser.profiles import Profile
    from steps.drivers.transport import Transport

FRENCH: Final = {"locale": "fr-FR", "timezone_id": "Europe/Paris"}
DESKTOP_VIEW: Final = {"width": 1280, "height": 900}


class Browsers:
    """A context manager that closes all; ``hosts`` are those a browser may reach beside local ones."""

    def __init__(self, *, headless: bool = True, slow_ms: float = 0, hosts: tuple[str, ...] = ()) -> None:
        self._headless, self._slow_ms, self._hosts = headless, slow_ms, hosts
        self._running: dict[str, Browser] = {}
        self._playwright: Playwright | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def transport(self) -> Transport:
        """The connections of the drivers without browser."""
        # requests is imported here: load brings its own transport and must not pay for this one.
        from steps.drivers.transport_requests import RequestsTransport

        return RequestsTransport()

    def new_context(self, profile: Profile) -> BrowserContext:
        """A fresh person's browser: no cookie, no tab; starts the engine if it was not."""
        return self._browser(profile.engine).new_context(**self._options(profile))

    def close(self) -> None:
        """Close every browser and connection; may be used again afterwards."""
        transport = self.__dict__.pop("transport", None)
        if transport is not None:
            transport.close()
        try:
            while self._running:
                self._running.popitem()[1].close()
        finally:
            self._release()

    def _release(self) -> None:
        if self._playwright is not None:
            from steps.drivers.browser.process import SHARED

            self._playwright = None
            SHARED.release()

    def _browser(self, engine: str) -> Browser:
        from steps.drivers.browser.launch import launch

        browser = self._running.get(engine)
        if browser is None or not browser.is_connected():
            browser = self._running[engine] = launch(
                self._started(), engine, headless=self._headless, slow_ms=self._slow_ms, hosts=self._hosts
            )
        return browser

    def _started(self) -> Playwright:
        if self._playwright is None:
            # Playwright is imported here: processes without browser, Locust's above all, must not meet it.
            from steps.drivers.browser.process import SHARED

            self._playwright = SHARED.acquire()
        return self._playwright

    def _options(self, profile: Profile) -> dict[str, Any]:
        device = (
            dict(self._started().devices[profile.device]) if profile.device else {"viewport": DESKTOP_VIEW}
        )
        device.pop("default_browser_type", None)
        if profile.view is not None:
            width, height = profile.view
            device.update(
                viewport={"width": width, "height": height}, screen={"width": width, "height": height}
            )
        return {**device, **FRENCH}
