"""What a scenario finds on stage when the portal lives on: one world for all, renamed for it alone."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.aliases.accounts import Newcomers
from steps.aliases.days import Days
from steps.aliases.door import PARIS, RenamedCaller
from steps.aliases.driver import Arrivals, RenamedDriver
from steps.aliases.turns import Turns
from steps.aliases.words import Words
from steps.drivers.clock import read_wall_clock
from steps.drivers.control import World, WorldControl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from steps.aliases.drawing import Draw
    from steps.datasets.model import Compte
    from steps.drivers.contract import Driver
    from steps.drivers.control_caller import Calls
    from steps.screens.labels import Labels


@dataclass(frozen=True)
class Place:
    """The one world of a run: its name, where its services are, the folder where turns are taken.

    `accounts` is the file where those opened at the portal are noted: nobody else can close them.
    """

    world: str
    urls: Mapping[str, str]
    now: datetime
    turns: Path
    accounts: Path | None = None


class SharedStage:
    """One scenario in the world of all: its words, its people, its door."""

    def __init__(
        self, place: Place, caller: Calls, draw: Draw, labels: Labels, open_plain: Callable[[str], Driver]
    ) -> None:
        self.words = Words(draw.draw_mark(), draw.draw_siren, Days.until(_read_now().date()))
        self._open_plain = open_plain
        self._turns = Turns(place.turns)
        self._turns.enter()
        self.newcomers = Newcomers(place.urls, self._open_renamed, labels, self._note)
        renamed = RenamedCaller(caller, self.words, self.newcomers, time.sleep, self._turns.stay_alone)
        self.world = World(place.world, place.urls, WorldControl(renamed, place.world), place.now)
        self._caller, self._accounts = caller, place.accounts

    def dress(self, person: str, driver: Driver) -> Driver:
        """The driver of a person of the scenario; the portal knows those it must before she looks at it."""
        return RenamedDriver(driver, self.words, Arrivals(self.newcomers, person))

    def clear(self) -> None:
        """Leave nothing armed behind, then let the others play."""
        try:
            if self._turns.is_alone:
                self._caller.call("DELETE", f"/worlds/{self.world.name}/faults")
        finally:
            self._turns.leave()

    def _open_renamed(self, person: str) -> Driver:
        return RenamedDriver(self._open_plain(person), self.words)

    def _note(self, compte: Compte) -> None:
        if self._accounts is None:
            return
        number = self.words.to_portal(compte.perimetre.chiffres)
        line = f"{_read_now():%Y-%m-%d}\t{self.words.to_portal(compte.identifiant)}\t{number}\n"
        with self._accounts.open("a", encoding="utf-8") as file:
            file.write(line)


def _read_now() -> datetime:
    return read_wall_clock().astimezone(PARIS)
