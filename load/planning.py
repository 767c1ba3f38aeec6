"""Turns a profile into one plan: when each person comes, who plays what."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from load.journeys.registry import JOURNEYS
from load.measure.arrivals import draw_arrivals, draw_count
from load.plan import People

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from load.measure.curve import Curve
    from load.profile import Profile
    from load.users.roles import Role

CLOSED_MAX = 5000
SHORTEST_VISIT_S = 0.05
ONCE = frozenset({"temoin", "nouveau", "carte"})


@dataclass(frozen=True)
class Drawn:
    """What the seed decided: instants, and the name of a journey for each."""

    arrivals: tuple[float, ...]
    journeys: tuple[str, ...]
    duration_s: float
    closed: int = 0


def draw(profile: Profile, curve: Curve, seed: int, *, mode: str, playable: Collection[str]) -> Drawn:
    """The same plan for the same seed, however many workers share it."""
    weights = {name: weight for name, weight in profile.parcours.items() if weight and name in playable}
    if mode == "ferme":
        visits = profile.utilisateurs * curve.duration_s / (profile.pause_s + SHORTEST_VISIT_S)
        count = min(CLOSED_MAX, math.ceil(visits))
        journeys = share_out(weights, count, seed)
        return Drawn((0.0,) * count, journeys, curve.duration_s, closed=profile.utilisateurs)
    exact = profile.arrivees
    arrivals = draw_count(curve, exact, seed) if exact else draw_arrivals(curve, seed)
    return Drawn(arrivals, share_out(weights, len(arrivals), seed), curve.duration_s)


def share_out(weights: Mapping[str, float], count: int, seed: int) -> tuple[str, ...]:
    """As many of each as its weight says, to one, in an order drawn from the seed."""
    total = sum(weights.values())
    exact = {name: weight / total * count for name, weight in weights.items()}
    shares = {name: math.floor(value) for name, value in exact.items()}
    by_rest = sorted(exact, key=lambda name: shares[name] - exact[name])
    for name in by_rest[: count - sum(shares.values())]:
        shares[name] += 1
    names = [name for name, times in shares.items() for _ in range(times)]
    Random(f"{seed} parcours").shuffle(names)  # noqa: S311 - a plan that can be played again
    return tuple(names)


def count_people(profile: Profile, drawn: Drawn, seed: int) -> People:
    """The people to draw: those who come once are as many as their visits."""
    return People(
        seed,
        habitues=profile.population,
        temoins=drawn.journeys.count("temoin"),
        nouveaux=drawn.journeys.count("nouveau"),
        porteurs=drawn.journeys.count("carte"),
    )


def list_playable(roles: Collection[Role], *, has_door: bool) -> frozenset[str]:
    """The journeys for which there is somebody; those who come once are made by the bench's own door."""
    return frozenset(
        name
        for name, journey in JOURNEYS.items()
        if (journey.role is None or journey.role in roles) and (has_door or name not in ONCE)
    )
