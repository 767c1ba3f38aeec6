"""Keeps what explains a failure, page, picture and journal, and in a browser the picture of a happy end."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

from steps.errors import BenchFault, Inconclusive

if TYPE_CHECKING:
    from pathlib import Path

    from scenarios.plan import Casting
    from steps.drivers.contract import Driver
    from steps.drivers.control import World

NOT_A_WORD = re.compile(r"\W+")


class Desk(Protocol):
    """The collector of events, as one scenario sees it."""

    def attach(self, kind: str, path: Path) -> None:
        """Join a piece of evidence to the scenario."""

    def reserve(self, reason: str) -> None:
        """Say what the scenario will not have proved, should it pass."""

    def has_failed(self) -> bool:
        """Whether something has gone wrong so far."""

    def has_deviated(self) -> bool:
        """Whether an écart was found so far: the system under test is at fault, not the bench."""


@dataclass(frozen=True)
class Evidence:
    """What one scenario keeps under `place` when it fails; nothing without place."""

    desk: Desk
    casting: Casting
    place: Path | None
    replayed: bool

    @property
    def has_failed(self) -> bool:
        """Whether something has gone wrong so far."""
        return self.desk.has_failed()

    def keep_end(self, person: str, driver: Driver) -> None:
        """What this person has in front of her once an example of the reference has held."""
        if self.place is None or self.has_failed or self.casting.mutant or not driver.capabilities.pictures:
            return
        path = self._make_folder(self.place) / f"{_slug(person)}.jpg"
        try:
            driver.screenshot(path)
        except (BenchFault, Inconclusive):
            # a picture missed proves nothing against the portal
            return
        self.desk.attach("screenshot", path)

    def keep_pages(self, person: str, driver: Driver) -> None:
        """What this person has in front of her."""
        folder = self._find_folder()
        if folder is not None:
            for piece in driver.evidence(folder, _slug(person)):
                self.desk.attach(piece.kind, piece.path)

    def keep_journal(self, world: World) -> None:
        """Who called whom in this world, one line a call."""
        folder = self._find_folder()
        if folder is None:
            return
        try:
            entries = world.control.read_journal().entries
        except BenchFault:
            # the bench may be what failed: the reason of the scenario already says so
            return
        lines = [json.dumps(asdict(entry), ensure_ascii=False) for entry in entries]
        path = folder / "journal.jsonl"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        self.desk.attach("journal", path)

    def _find_folder(self) -> Path | None:
        if self.place is None or not self.has_failed:
            return None
        return self._make_folder(self.place)

    def _make_folder(self, place: Path) -> Path:
        """One for each example, driver and mutant, so that two workers never write in the same."""
        example = self.casting.example.removeprefix("features/")
        words = (example, self.casting.driver, self.casting.mutant, "rejeu" if self.replayed else "")
        folder = place / _slug(" ".join(words))
        folder.mkdir(parents=True, exist_ok=True)
        return folder


def _slug(text: str) -> str:
    return NOT_A_WORD.sub("-", text).strip("-")
