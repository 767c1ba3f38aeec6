"""Who plays which arrival: people are taken by role, in turn, so that every worker agrees without talking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from load.users.casting import Cast, draw_people
from load.users.notices import Avis, list_notices
from load.users.population import Visiteur, is_fit, list_visiteurs
from load.users.roles import HABITUES, Role
from steps.datasets.worlds import read_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

# Who comes: somebody known, the holder of a notice, or nobody in particular.
Arrivant = Visiteur | Avis | None


@dataclass(frozen=True)
class Troupe:
    """The people of a run by role, and the payment notices of those who have no account."""

    people: Mapping[Role, tuple[Visiteur, ...]]
    avis: tuple[Avis, ...] = ()

    def list_all(self) -> tuple[Visiteur, ...]:
        """Everybody who has an account, once."""
        return tuple({one.personne.courriel: one for group in self.people.values() for one in group}.values())

    def assign(self, roles: Sequence[Role | None]) -> tuple[Arrivant, ...]:
        """Somebody for each arrival: the people of its role in turn, a notice, or nobody in particular."""
        taken = dict.fromkeys(Role, 0)
        assigned: list[Arrivant] = []
        for role in roles:
            if role is None:
                assigned.append(None)
                continue
            group = self.avis if role is Role.PORTEUR else self.people[role]
            assigned.append(group[taken[role] % len(group)])
            taken[role] += 1
        return tuple(assigned)


def draw_troupe(cast: Cast) -> Troupe:
    """The people of a drawn world."""
    monde = draw_people(cast)
    seen = list_visiteurs(monde)
    ranks: dict[Role, list[Visiteur]] = {role: [] for role in Role}
    for rank, visiteur in enumerate(seen):
        ranks[cast.role_of(rank)].append(visiteur)
    return Troupe({role: tuple(group) for role, group in ranks.items()}, list_notices(monde))


def read_troupe(path: Path) -> Troupe:
    """The people of a world written by hand, for a target whose accounts exist already."""
    seen = list_visiteurs(read_file(path))
    return Troupe({role: tuple(one for one in seen if is_fit(one, role)) for role in HABITUES})
