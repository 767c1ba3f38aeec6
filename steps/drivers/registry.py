"""Drivers by name; the only place that knows which class stands behind which name."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from steps.drivers.browser.profiles import PROFILES
from steps.drivers.browsers import Browsers
from steps.drivers.capabilities import HTTP, Capabilities
from steps.drivers.clock import Clock, read_wall_clock
from steps.drivers.http.driver import HttpDriver
from steps.errors import UsageError

if TYPE_CHECKING:
    from steps.drivers.contract import Driver

__all__ = ["NAMES", "Browsers", "open_driver", "read_capabilities", "verify_name"]

NAMES: Final = ("http", *PROFILES)


def verify_name(name: str) -> None:
    """Refuse a driver that does not exist, with the nearest names."""
    if name not in NAMES:
        near = get_close_matches(name, NAMES, n=2) or NAMES
        raise UsageError(f"Pilote inconnu : « {name} ». Essayer : {', '.join(near)}.")


def read_capabilities(name: str) -> Capabilities:
    """What a driver promises, known before any browser starts."""
    verify_name(name)
    return HTTP if name == HttpDriver.name else PROFILES[name].capabilities


def open_driver(
    name: str, *, browsers: Browsers, clock: Clock = read_wall_clock, trace: bool = False
) -> Driver:
    """One more person; ``clock`` dates her cookies (http), ``trace`` records her every move (browser)."""
    verify_name(name)
    if name == HttpDriver.name:
        return HttpDriver(browsers.transport, clock)
    # Imported here: this module is read by processes that must not meet Playwright.
    from steps.drivers.browser.driver import BrowserDriver

    profile = PROFILES[name]
    return BrowserDriver(browsers.new_context(profile), profile, trace=trace)
