"""The browsers a scenario can be played in, as data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from steps.drivers.capabilities import DESKTOP, Capabilities


@dataclass(frozen=True, slots=True)
class Profile:
    """An engine, the device it imitates (a name of Playwright's catalogue), and what that shows."""

    name: str
    engine: str
    title: str
    device: str = ""
    capabilities: Capabilities = DESKTOP


PROFILES: Final = {
    profile.name: profile
    for profile in (
        Profile("chromium", "chromium", "Chromium, ordinateur"),
        Profile("firefox", "firefox", "Firefox, ordinateur"),
        Profile(
            "pixel",
            "chromium",
            "Pixel 7, sous Chromium",
            "Pixel 7",
            replace(DESKTOP, touch=True, emulated="l'appareil"),
        ),
        Profile(
            "iphone",
            "chromium",
            "iPhone 15, sous Chromium",
            "iPhone 15",
            replace(DESKTOP, touch=True, emulated="l'appareil et son moteur (WebKit)"),
        ),
    )
}
