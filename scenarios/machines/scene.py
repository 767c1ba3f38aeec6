"""A world of its own for one story: its people, its administrations, an HTTP driver for each person."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.actors.backstage import Coulisses
from steps.actors.troupe import Troupe
from steps.drivers.http.driver import HttpDriver
from steps.expectations.dashboard import compare_tableau
from steps.screens.labels import REFERENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from steps.drivers.control import ControlDoor
    from steps.drivers.transport import Transport
    from steps.expectations.difference import Difference


@dataclass(frozen=True)
class Scene:
    """What gestures act upon."""

    troupe: Troupe
    coulisses: Coulisses

    def compare(self, prenom: str, nom: str) -> tuple[Difference, ...]:
        """Look at the whole dashboard of a person for a company; what differs from what her rights allow."""
        acteur = self.troupe[prenom]
        acteur.entreprises.travailler_pour(self.troupe.annuaire.entreprise(nom))
        return compare_tableau(self.troupe.compute_attendu(prenom), acteur.lecture.read_tableau())


@dataclass(frozen=True)
class Theatre:
    """Opens scenes on one bench; `variants` names the faulty system, if any."""

    door: ControlDoor
    transport: Transport
    variants: Mapping[str, str]

    @contextmanager
    def open(self) -> Iterator[Scene]:
        """One scene, whose world is closed afterwards."""
        world = self.door.open_world(variants=self.variants)
        troupe = Troupe(world.urls, lambda _person: HttpDriver(self.transport), REFERENCE)
        try:
            yield Scene(troupe, Coulisses(troupe, world.control))
        finally:
            self.door.close_world(world.name)
