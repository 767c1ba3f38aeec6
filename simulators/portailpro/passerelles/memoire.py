"""Readings of rights, kept in memory for the life of a world: losing them costs one reading."""

from collections import Counter
from dataclasses import dataclass, field

from simulators.portailpro.cas_usage.ports import Lecture
from simulators.portailpro.domaine.rattachement import Rattachement


@dataclass
class MemoireDHabilitations:
    """The last reading for each link, and how many changes its site announced."""

    _lectures: dict[tuple[str, str], Lecture] = field(default_factory=dict)
    _annonces: Counter[tuple[str, str]] = field(default_factory=Counter)

    def lire(self, rattachement: Rattachement) -> Lecture | None:
        """The last reading for a link."""
        return self._lectures.get((rattachement.iss, rattachement.sub))

    def ecrire(self, rattachement: Rattachement, lecture: Lecture) -> None:
        """Keep a reading."""
        self._lectures[rattachement.iss, rattachement.sub] = lecture

    def annonces(self, rattachement: Rattachement) -> int:
        """How many changes were announced for a link so far."""
        return self._annonces[rattachement.iss, rattachement.sub]

    def annoncer(self, iss: str, sub: str) -> None:
        """Count one more change announced by a co-owner."""
        self._annonces[iss, sub] += 1
