"""The browsers a scenario can be played in, as data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from steps.drivers.capabilities import DESKTOP, Capabilities


@dataclass(frozen=True, slots=True)
class Profile:
    """An engine, the device it imitates (a name of Playwright's catalogue), and what that shows.

    ``view`` is the window, width and height in pixels, where it is not that of the device.
    """

    name: str
    engine: str
    title: str
    device: str = ""
    view: tuple[int, int] | None = None
    capabilities: Capabilities = DESKTOP


PROFILES: Final = {
    profile.name: profile
    for profile in (
        Profile("chromium", "chromium", "Chromium, ordinateur"),
        Profile("firefox", "firefox", "Firefox, ordinateur"),
        Profile("edge", "edge", "Microsoft Edge, ordinateur"),
        # the narrowest windows that a phone of each kind is judged at (NAV-07)
        Profile(
            "pixel",
            "chromium",
            "Pixel 7, sous Chromium",
            "Pixel 7",
            (360, 640),
            replace(DESKTOP, touch=True, emulated="l'appareil"),
        ),
        Profile(
            "iphone",
            "chromium",
            "iPhone 15, sous Chromium",
            "iPhone 15",
            (390, 844),
            replace(
                DESKTOP,
                touch=True,
                emulated="l'appareil et son moteur (WebKit)",
                reserve="Joué sous Chromium à la taille d'un iPhone : la mise en page est jugée, "
                "le moteur WebKit ne l'est pas.",
            ),
        ),
    )
}
