"""What a scenario finds on stage.

The runner brings three fixtures, fresh for each scenario; it also takes them down:

- ``world``: a ``World`` without people, its clock frozen at 2026-03-03T10:00:00+01:00, its variants chosen;
- ``open_driver``: an ``OpenDriver``; each call gives one more person's own browser (or cookie jar).

The steps build from them (``steps.definitions``, loaded through ``pytest_plugins``):

- ``troupe``: a ``steps.troupe.Troupe``, the actors of the scenario by first name and the facts told so far.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from steps.drivers.contract import Driver

Document = Mapping[str, object]


class Control(Protocol):
    """The control door of one world: what a customs officer, an administrator or the weather may do to it."""

    def populate(self, document: Document) -> None:
        """Add people, links, relations, rights, debts in silence; the keys are those of a world document."""

    def advance(self, seconds: float) -> None:
        """Move the clock of the world forward."""

    def relate(self, siret: str, service: str) -> None:
        """Create the ROSA relation of a SIRET to a customs service."""

    def grant(self, habilitation: Mapping[str, str]) -> str:
        """Give a right; answers ``acquittee`` or ``perdue``, the fate of the announcement to the portal."""

    def withdraw(self, habilitation: Mapping[str, str]) -> str:
        """Take a right back; answers like ``grant``."""

    def arm(self, name: str, service: str, *, route: str | None = None, times: int = 1) -> None:
        """Arm a fault: the next ``times`` calls of ``route`` at ``service`` meet it."""


class World(Protocol):
    """One scenario's own world."""

    @property
    def name(self) -> str:
        """Its short name, the one in its host names."""

    @property
    def urls(self) -> Mapping[str, str]:
        """Root address of each service: portailpro, douane, impots, urssaf, telepaiement."""

    @property
    def control(self) -> Control:
        """Its control door."""


OpenDriver = Callable[[str], "Driver"]
