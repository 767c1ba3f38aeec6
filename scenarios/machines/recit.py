"""Tells a story as a French scenario that can be pasted in a feature and played."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scenarios.machines.trouvaille import Trouvaille, leave_out
from steps.errors import Ecart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scenarios.machines.gestes import Geste, Table
    from scenarios.machines.scene import Theatre
    from steps.expectations.difference import Difference

HEAD_AND_ONE = 2
UNREAD = "Tableau de bord illisible"
VOWELS = "aeiouyhàâéèêëîïôùûAEIOUYHÀÂÉÈÊËÎÏÔÙÛ"


@dataclass(frozen=True)
class Fin:
    """What was wrong at the end of a story, and in which blocks of the dashboard; none when in a gesture."""

    ecart: str = ""
    blocs: frozenset[str] = frozenset()

    @classmethod
    def of(cls, differences: Sequence[Difference]) -> Fin:
        """The end of a story whose dashboard was compared."""
        return cls("\n".join(map(str, differences)), frozenset(each.quoi for each in differences))

    @classmethod
    def unread(cls, ecart: Ecart) -> Fin:
        """The end of a story whose dashboard could not even be read."""
        return cls(str(ecart), frozenset({UNREAD}))


@dataclass(frozen=True)
class Recit(Trouvaille):
    """What happened, then who looked at her dashboard for which company, and what was wrong."""

    gestes: tuple[Geste, ...]
    prenom: str
    nom: str
    fin: Fin

    def play(self, theatre: Theatre) -> Fin:
        """Live the story in a world of its own; an empty end when all is right."""
        with theatre.open() as scene:
            try:
                for geste in self.gestes:
                    geste.perform(scene)
            except Ecart as ecart:
                return Fin(str(ecart))
            try:
                return Fin.of(scene.compare(self.prenom, self.nom))
            except Ecart as ecart:
                return Fin.unread(ecart)

    def relive(self, theatre: Theatre) -> Recit | None:
        """The same story with its new end, if that end is as bad: in the same blocks, or in fewer."""
        fin = self.play(theatre)
        if not self.fin.blocs:
            return self if fin.ecart else None
        return replace(self, fin=fin) if fin.blocs and fin.blocs <= self.fin.blocs else None

    def shorten(self, theatre: Theatre) -> Recit:
        """The same story without what changes nothing to its end: each gesture, then each line of a table.

        A story that a gesture ended is left whole: without what led there, the gesture would fail otherwise.
        """
        if not self.fin.blocs:
            return self
        recit = self
        # From the end: what came last is seldom what matters. The decor itself, first gesture, stays.
        for rank in reversed(range(1, len(recit.gestes))):
            recit = recit.prefer(replace(recit, gestes=leave_out(recit.gestes, rank)), theatre)
        for rank in range(1, len(recit.gestes)):
            recit = recit.shorten_table(rank, theatre)
        return recit

    def shorten_table(self, rank: int, theatre: Theatre) -> Recit:
        """The same story without the lines of a table that change nothing; one line stays."""
        recit = self
        for row in self.gestes[rank].table[1:]:
            geste = recit.gestes[rank]
            if len(geste.table) > HEAD_AND_ONE:
                gestes = leave_out(recit.gestes, rank, geste.without(row))
                recit = recit.prefer(replace(recit, gestes=gestes), theatre)
        return recit

    def list_lines(self) -> Iterator[str]:
        """What happened, the look, then the differences as a comment."""
        yield f"    Scénario: Ce que {self.prenom} voit de {self.nom} après {len(self.gestes)} événements"
        for rank, geste in enumerate(self.gestes):
            yield f"      {start(geste.phrase, first=rank == 0)}"
            yield from _lay_out(geste.table)
        who = self.prenom
        yield f"      Quand {who} consulte son tableau de bord pour {self.nom}"
        yield f"      Alors le tableau de bord de {who} montre exactement ce que ses droits permettent"
        for line in self.fin.ecart.splitlines():
            yield f"      # {line}"


def start(phrase: str, *, first: bool) -> str:
    """A gesture as an « Étant donné » tells it."""
    keyword = "Étant donné" if first else "Et"
    # A sentence that starts with its verb's subject takes « que »; a list of things does not.
    if phrase.startswith(("ces ", "les ")):
        return f"{keyword} {phrase}"
    return f"{keyword} qu'{phrase}" if phrase[0] in VOWELS else f"{keyword} que {phrase}"


def _lay_out(table: Table) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"        | {' | '.join(cells)} |"
