"""What each state machine caught without any example, read back for the terminal and the page."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reports.errors import UnreadableEvents
from reports.schema import find_fault
from reports.wording import list_of

NAME = "machine.json"
SHOWN = 12


@dataclass(frozen=True)
class Unaided:
    """The mutants that one machine met, where they show, and how hard it looked."""

    machine: str
    where: str
    stories: int
    gestures: int
    caught: tuple[str, ...]
    missed: tuple[str, ...]
    unjudged: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What there is to say of it, in one breath."""
        total = len(self.caught) + len(self.missed) + len(self.unjudged)
        effort = f"{self.stories} histoires de {self.gestures} gestes au plus"
        told = f"Sans aucun exemple, la machine à états « {self.machine} » ({effort}) attrape "
        told += f"{len(self.caught)} sur {total} des systèmes fautifs qui se voient {self.where}"
        if self.missed:
            plural = "lui échappe" if len(self.missed) == 1 else "lui échappent"
            told += f" ; {plural} : {list_of(list(self.missed), most=SHOWN)}"
        if self.unjudged:
            told += f" ; elle n’a pas pu juger {list_of(list(self.unjudged), most=SHOWN)}"
        return f"{told}."


def load_unaided(out: Path) -> tuple[Unaided, ...]:
    """The last look of each machine, none when they did not look."""
    path = out / NAME
    if not path.is_file():
        return ()
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise UnreadableEvents(f"{path} : illisible, ce n’est pas du JSON.") from error
    fault = find_fault("machine", document)
    if fault:
        raise UnreadableEvents(f"{path} : contraire à son schéma, {fault}.")
    return tuple(_read_look(look) for look in document["machines"])


def _read_look(look: dict[str, Any]) -> Unaided:
    names = {key: tuple(look[key]) for key in ("caught", "missed", "unjudged")}
    return Unaided(look["machine"], look["where"], look["stories"], look["gestures"], **names)
