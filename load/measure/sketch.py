"""Percentiles within 1 % whatever the range, from counts that can be added across workers.

A value falls in a bucket whose bounds grow geometrically; the bucket's value is at most ERROR away from any
value that fell in it. Two sketches have the same bounds, so that adding their counts loses nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ERROR = 0.005
GAMMA = (1 + ERROR) / (1 - ERROR)
SMALLEST = 1e-6  # in the unit of the values: below it, a value counts as zero
_LOG_GAMMA = math.log(GAMMA)


def find_bucket(value: float) -> int | None:
    """The number of the bucket of a value, None for what counts as zero."""
    return math.ceil(math.log(value) / _LOG_GAMMA) if value > SMALLEST else None


def represent(value: float) -> float:
    """The value that stands for all those of its bucket: at most ERROR away, 0.0 for what counts as zero."""
    return _value_of(find_bucket(value))


def compute_counted(counts: Mapping[float, int], share: float) -> float:
    """The smallest value that at least `share` of the counted values do not exceed (nearest rank).

    Raises ValueError when there is no value, or when `share` is not above 0 and up to 1.
    """
    total = sum(counts.values())
    if not total or not 0 < share <= 1:
        raise ValueError(f"expected values and 0 < share <= 1, found {total} values and {share}")
    rank = math.ceil(share * total)
    seen = 0
    for value in sorted(counts):
        seen += counts[value]
        if seen >= rank:
            return value
    raise AssertionError("a rank lies within the total")


class Sketch:
    """Counts per bucket; `percentile`, `summary` (milliseconds from seconds), `+`, `write` and `read`."""

    def __init__(self, values: Iterable[float] = ()) -> None:
        self._counts: Counter[float] = Counter(map(represent, values))

    def add(self, value: float) -> None:
        """Count one value."""
        self._counts[represent(value)] += 1

    @property
    def count(self) -> int:
        """How many values were counted."""
        return self._counts.total()

    def percentile(self, share: float) -> float:
        """The value of that rank, within ERROR; ValueError when nothing was counted."""
        return compute_counted(self._counts, share)

    def summary(self) -> dict[str, float | None]:
        """p50, p95 and p99 in milliseconds, from seconds; None when nothing was counted."""
        shares = {"p50": 0.50, "p95": 0.95, "p99": 0.99}
        if not self._counts:
            return dict.fromkeys(shares)
        return {name: round(self.percentile(share) * 1000, 3) for name, share in shares.items()}

    def __add__(self, other: Self) -> Self:
        """Both together: the same as one sketch that had counted all the values."""
        both = type(self)()
        both._counts = self._counts + other._counts
        return both

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sketch) and self._counts == other._counts

    __hash__ = None  # type: ignore[assignment]

    def write(self) -> list[tuple[float, int]]:
        """The counts as pairs (value, count), for a file or a message to the master."""
        return sorted(self._counts.items())

    @classmethod
    def read(cls, pairs: Iterable[tuple[float, int]]) -> Self:
        """The sketch whose counts were written."""
        sketch = cls()
        for value, count in pairs:
            sketch._counts[represent(value)] += count
        return sketch


def _value_of(bucket: int | None) -> float:
    return 0.0 if bucket is None else 2 * GAMMA**bucket / (GAMMA + 1)
