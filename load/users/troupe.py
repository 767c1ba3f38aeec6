"""Who plays which arrival: people are taken by role, in turn, so that every worker agrees without talking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from load.users.casting import Cast, draw_people
from load.users.population import Visiteur, is_fit, list_visiteurs
from load.users.roles import HABITUES, Role
from steps.datasets.worlds import read_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Troupe:
    """The people of a run by role."""

    people: Mapping[Role, tuple[Visiteur, ...]]

    def list_all(self) -> tuple[Visiteur, ...]:
        """Everybody once."""
        return tuple({one.personne.courriel: one for group in self.people.values() for one in group}.values())

    def assign(self, roles: Sequence[Role | None]) -> tuple[Visiteur | None, ...]:
        """Somebody for each arrival: the people of its role in turn; nobody for an anonymous one."""
        taken = dict.fromkeys(Role, 0)
        assigned: list[Visiteur | None] = []
        for role in roles:
            if role is None:
                assigned.append(None)
                continue
            group = self.people[role]
            assigned.append(group[taken[role] % len(group)])
            taken[role] += 1
        return tuple(assigned)


def draw_troupe(cast: Cast) -> Troupe:
    """The people of a drawn world."""
    seen = list_visiteurs(draw_people(cast))
    ranks: dict[Role, list[Visiteur]] = {role: [] for role in Role}
    for rank, visiteur in enumerate(seen):
        ranks[cast.role_of(rank)].append(visiteur)
    return Troupe({role: tuple(group) for role, group in ranks.items()})


def read_troupe(path: Path) -> Troupe:
    """The people of a world written by hand, for a target whose accounts exist already."""
    seen = list_visiteurs(read_file(path))
    return Troupe({role: tuple(one for one in seen if is_fit(one, role)) for role in HABITUES})
