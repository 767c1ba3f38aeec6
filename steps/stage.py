"""What a scenario finds on stage.

The runner brings, fresh for each scenario, and takes down:

- ``world``: a ``steps.drivers.control.World`` without people, clock frozen at 2026-03-03T10:00:00+01:00, its
  variants chosen;
- ``open_driver``: an ``OpenDriver``; each call gives one more person's own browser (or cookie jar);
- ``browsers``: of the session; only its ``transport`` is used here, to speak to the EDI door of customs.

The steps build from them, in ``steps.definitions.stage``: ``troupe`` (the actors by first name, and the facts
told so far), ``coulisses`` (officers, administrators, clock, failures), ``edi``; ``labels`` are the names
that the screens bear, and a target overrides them by overriding that fixture.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from steps.drivers.contract import Driver
    from steps.drivers.control_values import Journal, Received

Document = Mapping[str, object]
OpenDriver = Callable[[str], "Driver"]


class Control(Protocol):
    """The control door of one world, as the steps use it (``steps.drivers.control.WorldControl``)."""

    def populate(self, document: Document) -> None:
        """Add people, rights and records in silence; the keys are those of a world document."""

    def advance(self, seconds: float) -> datetime:
        """Move the clock of the world forward; gives the new instant."""

    def relate(self, siret: str, service: str) -> None:
        """Create the ROSA relation of a SIRET to a customs service."""

    def grant(self, habilitation: Mapping[str, str]) -> str:
        """Give a right; answers ``acquittee`` or ``perdue``, the fate of the announcement to the portal."""

    def withdraw(self, habilitation: Mapping[str, str]) -> str:
        """Take a right back; answers like ``grant``."""

    def gather(self, reference: str, creances: Sequence[str]) -> None:
        """Have the customs collector gather debts, by their references, on a collection slip."""

    def settle(self, site: str, reference: str, moyen: str, regle_le: str | None = None) -> None:
        """Have an administration record a settlement received elsewhere, today if no day is given."""

    def read_letters(self, courriel: str) -> tuple[str, ...]:
        """What customs wrote to an address, oldest first."""

    def arm(
        self,
        name: str,
        service: str,
        *,
        route: str | None = None,
        times: int = 1,
        seconds: float | None = None,
    ) -> None:
        """Arm a fault: the next ``times`` calls of ``route`` meet it, for ``seconds`` when it is slow."""


class WatchedControl(Control, Protocol):
    """The control door, with the journal of the world."""

    def read_journal(
        self, *, after: int | None = None, service: str | None = None, limit: int | None = None
    ) -> Journal:
        """Who called whom, oldest first; a call is written down once it is answered."""


class HelpControl(Protocol):
    """The part of the door by which people telephone, and by which those who help read what came in."""

    def set_instant(self, instant: datetime) -> datetime:
        """Put the clock of the world at an instant."""

    def dial(self, numero: str) -> str | None:
        """Telephone to a number; the queue that takes the call, None when nobody answers."""

    def fill_slot(self, instant: datetime) -> None:
        """Have every adviser taken at an instant."""

    def read_received(self, file: str) -> tuple[Received, ...]:
        """What came into a queue, oldest first."""


class RegistersControl(Protocol):
    """The part of the door by which customs officers act on GHOST and ROSA, and by which both are read."""

    def relate(self, siret: str, service: str) -> None:
        """Create the ROSA relation of a SIRET to a customs service."""

    def end_relation(self, siret: str, service: str) -> str:
        """End the ROSA relation of a SIRET to a customs service; answers ``acquittee`` or ``perdue``."""

    def decide(self, identifiant: str, decision: str) -> None:
        """Have the officer ``valider`` or ``refuser`` the file of a correspondant."""

    def certify(self, identifiant: str) -> None:
        """Certify an account of customs."""

    def read_registers(self) -> Mapping[str, Sequence[Mapping[str, str]]]:
        """All that GHOST and ROSA hold: ``habilitations``, ``certifications``, ``relations``."""


class OfficeControl(Control, Protocol):
    """The same door, as it opens on the offices of customs."""

    def read_questions(self, service: str | None = None) -> tuple[dict[str, Any], ...]:
        """The questions that an office received, or all of them, first come first."""

    def answer_question(self, reference: str, texte: str) -> None:
        """Have an agent answer a question."""
