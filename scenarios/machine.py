"""Says before the run what this machine lacks to play it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from steps.drivers.browser.executables import find_executable, find_installed
from steps.drivers.browser.profiles import PROFILES
from steps.errors import MachineIncomplete

if TYPE_CHECKING:
    from collections.abc import Iterable

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


def verify_browsers(drivers: Iterable[str], *, headless: bool = True) -> None:
    """MachineIncomplete, in one sentence, when the browser of one of these drivers is nowhere."""
    for engine in sorted({PROFILES[name].engine for name in drivers if name in PROFILES}):
        if find_installed(engine, headless=headless) is None:
            _verify_bundled(engine)


def find_missing(drivers: Iterable[str]) -> dict[str, str]:
    """Of these drivers, those whose browser is nowhere on this machine, each with what would bring it."""
    missing = {}
    for name in drivers:
        try:
            verify_browsers([name])
        except MachineIncomplete as lack:
            missing[name] = str(lack)
    return missing


def verify_screen() -> None:
    """MachineIncomplete when a browser could not be shown to anybody."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        raise MachineIncomplete(
            "--voir : aucun écran ici (DISPLAY et WAYLAND_DISPLAY sont vides) ; jouer sans --voir."
        )


def _verify_bundled(engine: str) -> None:
    # Playwright costs half a second to start: only to learn whether it has a browser of its own
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        find_executable(engine, playwright.firefox if engine == "firefox" else playwright.chromium)
