"""How many people arrive per second over time, as straight lines between points."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Point = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """Points (seconds, arrivals per second), the first at 0 s; two points at one instant make a cliff.

    Raises ValueError when the instants go back, when a rate is negative, or when nobody ever comes.
    """

    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        instants = [instant for instant, _ in self.points]
        if len(self.points) < 2 or instants[0] != 0 or instants != sorted(instants):  # noqa: PLR2004 - a line
            raise ValueError(f"expected two points or more, from 0 s on, in order; found {instants}")
        if any(not (math.isfinite(t) and math.isfinite(rate) and rate >= 0) for t, rate in self.points):
            raise ValueError(f"expected finite instants and rates of 0 or more, found {self.points}")
        if not self.total > 0:
            raise ValueError("expected somebody to come, found a rate of 0 all along")

    @property
    def duration_s(self) -> float:
        """The instant of the last point."""
        return self.points[-1][0]

    @property
    def total(self) -> float:
        """How many people are expected in all."""
        return self._cumulated[-1]

    @property
    def peak(self) -> float:
        """The highest rate, arrivals per second."""
        return max(rate for _, rate in self.points)

    @cached_property
    def _cumulated(self) -> tuple[float, ...]:
        areas = ((t1 - t0) * (r0 + r1) / 2 for (t0, r0), (t1, r1) in pairwise(self.points))
        return tuple(accumulate(areas, initial=0.0))

    def compute_rate(self, instant: float) -> float:
        """Arrivals per second at an instant, 0 outside the curve; after a cliff, its foot."""
        if not 0 <= instant <= self.duration_s:
            return 0.0
        after = bisect_right(self.points, instant, key=lambda point: point[0])
        if after == len(self.points):
            return self.points[-1][1]
        (t0, r0), (t1, r1) = self.points[after - 1], self.points[after]
        return r0 + (r1 - r0) * (instant - t0) / (t1 - t0)

    def compute_cumulated(self, instant: float) -> float:
        """How many people are expected from the start to an instant."""
        instant = min(max(instant, 0.0), self.duration_s)
        after = min(bisect_right(self.points, instant, key=lambda point: point[0]), len(self.points) - 1)
        (t0, r0), (t1, r1) = self.points[after - 1], self.points[after]
        elapsed = instant - t0
        slope = (r1 - r0) / (t1 - t0) if t1 > t0 else 0.0
        return self._cumulated[after - 1] + elapsed * (r0 + slope * elapsed / 2)

    def find_instant(self, expected: float) -> float:
        """The instant by which that many people are expected: the inverse of `compute_cumulated`."""
        if not 0 <= expected <= self.total:
            raise ValueError(f"expected 0 to {self.total}, found {expected}")
        after = bisect_right(self._cumulated, expected, hi=len(self._cumulated) - 1)
        (t0, r0), (t1, r1) = self.points[after - 1], self.points[after]
        rest = expected - self._cumulated[after - 1]
        if t1 == t0 or rest <= 0:
            return t0
        slope = (r1 - r0) / (t1 - t0)
        # The root of rest = r0 x + slope x^2 / 2, in the form that loses no digit when the slope is near 0.
        root = math.sqrt(max(r0 * r0 + 2 * slope * rest, 0.0))
        return min(t0 + 2 * rest / (r0 + root), t1) if r0 + root > 0 else t1

    def compress(self, factor: float) -> Curve:
        """The same rates, `factor` times sooner: a day in minutes meets its real peak, not its total."""
        if not factor > 0:
            raise ValueError(f"expected a factor above 0, found {factor}")
        return Curve(tuple((instant / factor, rate) for instant, rate in self.points))

    def cap(self, rate_max: float) -> Curve:
        """The same curve, never above a rate; the points where it crosses the ceiling are added."""
        points: list[Point] = [(0.0, min(self.points[0][1], rate_max))]
        for (t0, r0), (t1, r1) in pairwise(self.points):
            if (r0 - rate_max) * (r1 - rate_max) < 0:
                points.append((t0 + (t1 - t0) * (rate_max - r0) / (r1 - r0), rate_max))
            points.append((t1, min(r1, rate_max)))
        return Curve(tuple(points))


def draw_steady(rate: float, duration_s: float) -> Curve:
    """The same rate from beginning to end."""
    return Curve(((0.0, rate), (duration_s, rate)))


def draw_exponential(
    start: float, peak: float, duration_s: float, *, cliff_to: float, after_s: float
) -> Curve:
    """Growth by the same factor in equal times from `start` to `peak`, then a cliff, then a calm end.

    Sixty straight pieces: less than 0.1 % above the exponential for a growth of a hundred times.
    """
    pieces = 60
    shares = [piece / pieces for piece in range(pieces + 1)]
    growth = [(duration_s * share, start * (peak / start) ** share) for share in shares]
    return Curve((*growth, (duration_s, cliff_to), (duration_s + after_s, cliff_to)))


def join(curves: Iterable[Curve]) -> Curve:
    """One curve after the other."""
    points: list[Point] = []
    begun = 0.0
    for curve in curves:
        points += [(begun + instant, rate) for instant, rate in curve.points]
        begun += curve.duration_s
    return Curve(tuple(points))
