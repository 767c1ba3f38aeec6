"""Tells a journey between sites as a French scenario, and shortens it by living it again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scenarios.machines.constat import Constat, find_wrong, find_wrong_issue
from scenarios.machines.gestes import installer
from scenarios.machines.recit import VOWELS
from scenarios.machines.trouvaille import Trouvaille, leave_out
from steps.errors import Ecart
from steps.oracle.passages import apply, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scenarios.machines.scene import Scene, Theatre
    from scenarios.machines.trajets import Trajet
    from steps.oracle.passages import Circulation

IMPOSSIBLE = Constat("")


@dataclass(frozen=True)
class Carnet(Trouvaille):
    """The gestures, the last of them being followed by what was wrong."""

    trajets: tuple[Trajet, ...]
    constat: Constat

    @property
    def personnes(self) -> tuple[str, ...]:
        """Who is in it, in the order of their coming."""
        return tuple(dict.fromkeys(trajet.prenom for trajet in self.trajets))

    def play(self, theatre: Theatre) -> Constat | None:
        """Live it in a world of its own: what is wrong, or IMPOSSIBLE when a gesture cannot be done."""
        with theatre.open() as scene:
            installer().perform(scene)
            now = fold(())
            for trajet in self.trajets:
                if not trajet.can(now):
                    return IMPOSSIBLE
                now, found = live(scene, now, trajet, self.personnes)
                if found:
                    return found
        return None

    def relive(self, theatre: Theatre) -> Carnet | None:
        """The same journey, if it ends with the same finding."""
        return self if self.play(theatre) == self.constat else None

    def shorten(self, theatre: Theatre) -> Carnet:
        """The same journey without what changes nothing to its end; the last gesture stays."""
        kept = self
        for rank in reversed(range(len(self.trajets) - 1)):
            kept = kept.prefer(replace(kept, trajets=leave_out(kept.trajets, rank)), theatre)
        return kept

    def list_lines(self) -> Iterator[str]:
        """The gestures, then what should have been true."""
        *before, last = self.trajets
        yield f"    Scénario: Ce que trouve {last.prenom} après {len(self.trajets)} gestes"
        yield "      Étant donné les entreprises ALPHA, BETA et GAMMA"
        for trajet in before:
            que = "qu'" if trajet.donne[0] in VOWELS else "que "
            yield f"      Et {que}{trajet.donne}"
        yield f"      Quand {last.quand}"
        yield f"      Alors {self.constat.alors}"


def live(
    scene: Scene, now: Circulation, trajet: Trajet, personnes: Iterable[str]
) -> tuple[Circulation, Constat | None]:
    """Do one thing, then have everybody look: what is true now, and the first thing that must not be."""
    try:
        trajet.perform(scene)
        wrong = find_wrong_issue(scene, now, trajet.passage) if trajet.passage else None
        for fait in trajet.faits:
            now = apply(now, fait)
        others = (find_wrong(scene, now, prenom) for prenom in personnes)
        return now, wrong or next(filter(None, others), None)
    except Ecart as ecart:
        return now, Constat(f"… {ecart}")
