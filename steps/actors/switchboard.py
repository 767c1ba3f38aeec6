"""The telephones, the time at which people call, and what those who help have received."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from datetime import time

    from steps.drivers.control_values import Received
    from steps.stage import HelpControl
    from steps.vocabulary.date import Date

PARIS = ZoneInfo("Europe/Paris")


@dataclass
class Standard:
    """Moves the clock of the world to a day and an hour of Paris, dials, reads the queues."""

    control: HelpControl
    prises: list[str | None] = field(default_factory=list)

    def attendre(self, jour: Date, heure: time) -> None:
        """Wait for an hour of a day, as it is in Paris."""
        self.control.set_instant(datetime.combine(jour, heure, tzinfo=PARIS))

    def appeler(self, numero: str) -> None:
        """Dial a number, and remember which queue took the call."""
        self.prises.append(self.control.dial(numero))

    def occuper(self, jour: Date, heure: time) -> None:
        """Have every adviser taken at an hour of Paris."""
        self.control.fill_slot(datetime.combine(jour, heure, tzinfo=PARIS))

    def list_recus(self, file: str) -> tuple[Received, ...]:
        """What a queue has received, oldest first."""
        return self.control.read_received(file)

    def list_objets(self, file: str) -> tuple[str, ...]:
        """What the requests of a queue are about."""
        return tuple(each.contenu.get("objet", "") for each in self.list_recus(file))

    def list_textes(self, file: str) -> tuple[tuple[str, str], ...]:
        """Who wrote to a queue, and what."""
        return tuple(
            (
                each.contenu.get("courriel", ""),
                each.contenu.get("question", each.contenu.get("description", "")),
            )
            for each in self.list_recus(file)
        )

    def list_numeros(self, file: str) -> tuple[str, ...]:
        """The numbers that those who call back will dial."""
        return tuple(each.contenu["telephone"] for each in self.list_recus(file))

    def list_rappels(self, file: str) -> tuple[datetime, ...]:
        """The instants at which people will be called back, as the service holds them."""
        return tuple(datetime.fromisoformat(each.contenu["prevu_le"]) for each in self.list_recus(file))
