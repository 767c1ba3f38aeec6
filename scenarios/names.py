"""Says which known names a mistyped name is close to."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from scenarios.errors import BadUsage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

SHOWN = 3


def find_nearest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known names closest to a mistyped one, swapped letters first."""
    letters = sorted(name.casefold())

    def closeness(candidate: str) -> tuple[bool, float]:
        ratio = difflib.SequenceMatcher(None, name.casefold(), candidate.casefold()).ratio()
        return sorted(candidate.casefold()) == letters, ratio

    near = [candidate for candidate in sorted(known) if closeness(candidate)[1] >= 0.6]
    return tuple(sorted(near, key=closeness, reverse=True)[:SHOWN])


def verify_known(label: str, asked: Iterable[str], known: Collection[str]) -> None:
    """Refuses a name that is not known, and proposes the nearest ones."""
    for name in asked:
        if name not in known:
            raise BadUsage(f"{label} : « {name} ». {_propose(name, known)}")


def _propose(name: str, known: Collection[str]) -> str:
    near = find_nearest(name, known)
    if near:
        return f"Noms proches : {', '.join(near)}."
    return f"Noms possibles : {', '.join(sorted(known)) or 'aucun'}."
