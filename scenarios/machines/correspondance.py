"""Tells a story of the messaging as a French scenario, and shortens it by living it again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scenarios.machines.recit import start
from scenarios.machines.trouvaille import Trouvaille, leave_out
from steps.errors import Ecart
from steps.expectations.messagerie import compare_messagerie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scenarios.machines.gestes import Geste
    from scenarios.machines.scene import Scene, Theatre


@dataclass(frozen=True)
class Correspondance(Trouvaille):
    """What happened, then who looked at the messaging, and what was wrong."""

    gestes: tuple[Geste, ...]
    prenom: str
    ecart: str

    def play(self, theatre: Theatre) -> str:
        """Live it in a world of its own: what is wrong at its end, empty when all is right."""
        with theatre.open() as scene:
            try:
                for geste in self.gestes:
                    geste.perform(scene)
            except Ecart as ecart:
                return str(ecart)
            return compare(scene, self.prenom)

    def relive(self, theatre: Theatre) -> Correspondance | None:
        """The same story, if the same is wrong at its end."""
        return self if self.play(theatre) == self.ecart else None

    def shorten(self, theatre: Theatre) -> Correspondance:
        """The same story without what changes nothing to its end; the decor, first gesture, stays."""
        kept = self
        for rank in reversed(range(1, len(self.gestes))):
            kept = kept.prefer(replace(kept, gestes=leave_out(kept.gestes, rank)), theatre)
        return kept

    def list_lines(self) -> Iterator[str]:
        """What happened, the look, then the differences as a comment."""
        who = self.prenom
        yield f"    Scénario: Ce que la messagerie ouvre à {who} après {len(self.gestes)} événements"
        for rank, geste in enumerate(self.gestes):
            yield f"      {start(geste.phrase, first=rank == 0)}"
        yield f"      Quand {who} ouvre la messagerie sécurisée"
        yield f"      Alors la messagerie de {who} ouvre exactement ce que ses droits permettent"
        for line in self.ecart.splitlines():
            yield f"      # {line}"


def compare(scene: Scene, prenom: str) -> str:
    """What the messaging opens to a person and her rights do not, or the reverse."""
    attendue = scene.troupe.compute_messagerie(prenom)
    try:
        lue = scene.troupe[prenom].messagerie.read_messagerie(attendue.ouverts | attendue.fermes)
    except Ecart as ecart:
        return str(ecart)
    return "\n".join(map(str, compare_messagerie(attendue, lue)))
