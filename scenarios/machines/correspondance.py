"""Tells a story of the messaging as a French scenario, and shortens it by living it again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scenarios.machines.recit import start
from steps.errors import Ecart, StepsError
from steps.expectations.messagerie import compare_messagerie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scenarios.machines.gestes import Geste
    from scenarios.machines.scene import Scene, Theatre


@dataclass(frozen=True)
class Correspondance:
    """What happened, then who looked at the messaging, and what was wrong."""

    gestes: tuple[Geste, ...]
    prenom: str
    ecart: str
    rejouee: bool = True

    def play(self, theatre: Theatre) -> str:
        """Live it in a world of its own: what is wrong at its end, empty when all is right."""
        with theatre.open() as scene:
            try:
                for geste in self.gestes:
                    geste.perform(scene)
            except Ecart as ecart:
                return str(ecart)
            return compare(scene, self.prenom)

    def write(self) -> str:
        """The scenario, ready to be pasted."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        who = self.prenom
        yield f"    Scénario: Ce que la messagerie ouvre à {who} après {len(self.gestes)} événements"
        for rank, geste in enumerate(self.gestes):
            yield f"      {start(geste.phrase, first=rank == 0)}"
        yield f"      Quand {who} ouvre la messagerie sécurisée"
        yield f"      Alors la messagerie de {who} ouvre exactement ce que ses droits permettent"
        for line in self.ecart.splitlines():
            yield f"      # {line}"
        if not self.rejouee:
            yield "      # Revécue dans un monde neuf, cette histoire finit bien."


def compare(scene: Scene, prenom: str) -> str:
    """What the messaging opens to a person and her rights do not, or the reverse."""
    attendue = scene.troupe.compute_messagerie(prenom)
    try:
        lue = scene.troupe[prenom].messagerie.read_messagerie(attendue.ouverts | attendue.fermes)
    except Ecart as ecart:
        return str(ecart)
    return "\n".join(map(str, compare_messagerie(attendue, lue)))


def shorten(correspondance: Correspondance, theatre: Theatre) -> Correspondance:
    """The same story without what changes nothing to its end; the decor, first gesture, stays."""
    for rank in reversed(range(1, len(correspondance.gestes))):
        gestes = (*correspondance.gestes[:rank], *correspondance.gestes[rank + 1 :])
        shorter = replace(correspondance, gestes=gestes)
        if _try(shorter, theatre) == correspondance.ecart:
            correspondance = shorter
    return correspondance


def _try(correspondance: Correspondance, theatre: Theatre) -> str:
    """The end of a story that perhaps cannot be lived: nobody answers a question that was never asked."""
    try:
        return correspondance.play(theatre)
    except StepsError:
        return ""
