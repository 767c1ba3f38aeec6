"""A world of its own for one story: its people, its administrations, an HTTP driver for each person."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.actors.backstage import Coulisses
from steps.actors.offices import Bureaux
from steps.actors.troupe import Troupe
from steps.drivers.http.driver import HttpDriver
from steps.expectations.dashboard import TableauLu, compare_tableau
from steps.expectations.difference import Difference
from steps.screens.labels import REFERENCE
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from steps.drivers.control import ControlDoor
    from steps.drivers.transport import Transport


@dataclass(frozen=True)
class Scene:
    """What gestures act upon."""

    troupe: Troupe
    coulisses: Coulisses
    bureaux: Bureaux

    def look(self, prenom: str, nom: str) -> TableauLu:
        """Read the whole dashboard of a person for a company, tab after tab."""
        return self.troupe[prenom].parcourir(self.troupe.annuaire.entreprise(nom))

    def compare(self, prenom: str, nom: str) -> tuple[Difference, ...]:
        """What a person reads of a company, and her rights do not allow or would show otherwise."""
        lu = self.look(prenom, nom)
        return compare_tableau(self.troupe.compute_attendu(prenom), lu)

    def compare_lost(self, prenom: str, nom: str) -> tuple[Difference, ...]:
        """A company that no right opens any more must not be the one in front of her when she comes back."""
        acteur = self.troupe[prenom]
        acteur.revenir(Site.PORTAILPRO)
        if acteur.entreprises.read_affichee() != self.troupe.annuaire.entreprise(nom).siren:
            return ()
        return (Difference(f"Entreprise de {prenom}", "une autre, ou le choix", nom),)


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
            yield Scene(troupe, Coulisses(troupe, world.control), Bureaux(troupe, world.control))
        finally:
            self.door.close_world(world.name)
