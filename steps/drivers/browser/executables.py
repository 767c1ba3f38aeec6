"""Finds an installed browser: the one named by the environment, the system's, else Playwright's own."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from steps.errors import MachineIncomplete

if TYPE_CHECKING:
    from playwright.sync_api import BrowserType

# Chromium without its windows: the same engine, and an example played in half the time.
SHELL: Final = "chromium-headless-shell"
INSTALLED: Final = {
    "chromium": (SHELL, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"),
    "firefox": ("firefox-esr", "firefox"),
    "edge": ("microsoft-edge-stable", "microsoft-edge"),
}
HINTS: Final = {
    "chromium": "installer le paquet « chromium », ou donner son chemin dans BANC_CHROMIUM",
    "firefox": "installer le paquet « firefox-esr », ou donner son chemin dans BANC_FIREFOX",
    "edge": "installer Microsoft Edge, ou donner son chemin dans BANC_EDGE",
}


def find_installed(engine: str, *, headless: bool = True) -> str | None:
    """Path of the browser named by ``BANC_CHROMIUM``, ``BANC_FIREFOX``…, else of the system's.

    One that somebody wants to look at has windows.
    """
    named = os.environ.get(f"BANC_{engine.upper()}")
    if named:
        if not Path(named).exists():
            raise _incomplete(engine, f"{named} n'existe pas")
        return named
    names = (name for name in INSTALLED[engine] if headless or name != SHELL)
    return next((path for name in names if (path := shutil.which(name))), None)


def find_executable(engine: str, kind: BrowserType, *, headless: bool = True) -> tuple[str, bool]:
    """Path of the browser, and whether it is an ordinary one (True) or Playwright's own build."""
    installed = find_installed(engine, headless=headless)
    if installed:
        return installed, True
    # Playwright builds no Edge: what it would offer in its place is Chromium.
    if engine != "edge" and Path(kind.executable_path).exists():
        return kind.executable_path, False
    raise _incomplete(engine, "aucun navigateur trouvé")


def _incomplete(engine: str, reason: str) -> MachineIncomplete:
    return MachineIncomplete(f"{engine} : {reason} ; {HINTS[engine]}.")
