"""What a scenario finds on stage when the portal lives on: one world for all, renamed for it alone."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from steps.aliases.accounts import Newcomers
from steps.aliases.days import Days
from steps.aliases.door import PARIS, RenamedCaller
from steps.aliases.driver import RenamedDriver
from steps.aliases.words import Words
from steps.drivers.control import World, WorldControl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.aliases.drawing import Draw
    from steps.drivers.contract import Driver
    from steps.drivers.control_caller import Calls
    from steps.screens.labels import Labels


@dataclass(frozen=True)
class Place:
    """The one world of a run: its name, and where its services are."""

    world: str
    urls: Mapping[str, str]
    now: datetime


class SharedStage:
    """One scenario in the world of all: its words, its people, its door."""

    def __init__(
        self, place: Place, caller: Calls, draw: Draw, labels: Labels, open_plain: Callable[[str], Driver]
    ) -> None:
        self.words = Words(draw.draw_mark(), draw.draw_siren, Days.until(datetime.now(PARIS).date()))
        self._open_plain = open_plain
        self.newcomers = Newcomers(place.urls, self._open_renamed, labels)
        renamed = RenamedCaller(caller, self.words, self.newcomers, time.sleep)
        self.world = World(place.world, place.urls, WorldControl(renamed, place.world), place.now)
        self._caller = caller

    def dress(self, driver: Driver) -> Driver:
        """The driver of a person of the scenario; everybody is known to the portal before she looks at it."""
        return RenamedDriver(driver, self.words, self.newcomers.arrive)

    def clear(self) -> None:
        """Leave nothing armed behind for the next scenario."""
        self._caller.call("DELETE", f"/worlds/{self.world.name}/faults")

    def _open_renamed(self, person: str) -> Driver:
        return RenamedDriver(self._open_plain(person), self.words)
