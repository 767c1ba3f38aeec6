"""When people arrive: drawn from a seed, so that a run can be played again and shared between workers."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from load.measure.calibration import GOLDEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from load.measure.curve import Curve


def draw_arrivals(curve: Curve, seed: int) -> tuple[float, ...]:
    """Instants in seconds from the start, in order: a Poisson process whose rate follows the curve.

    Arrivals at rate 1 in expected people, brought back to time by the inverse of the cumulated rate.
    """
    draws = random.Random(seed)  # noqa: S311 - a plan that can be played again
    arrivals = []
    expected = draws.expovariate(1.0)
    while expected <= curve.total:
        arrivals.append(curve.find_instant(expected))
        expected += draws.expovariate(1.0)
    return tuple(arrivals)


def draw_count(curve: Curve, count: int, seed: int) -> tuple[float, ...]:
    """The same process when it is known how many come: as many uniform shares of the total, sorted."""
    draws = random.Random(seed)  # noqa: S311 - a plan that can be played again
    return tuple(sorted(curve.find_instant(draws.random() * curve.total) for _ in range(count)))


def is_compared(index: int, share: float) -> bool:
    """Whether the pages of that arrival are compared, when a share of them is.

    The golden ratio spreads them evenly among all, and among those of each worker.
    """
    return (index + 1) * GOLDEN % 1.0 < share


def share_arrivals(arrivals: Sequence[float], worker: int, workers: int) -> tuple[tuple[int, float], ...]:
    """The arrivals of one worker, with their numbers in the one plan: every `workers`th from `worker` on."""
    return tuple(enumerate(arrivals))[worker::workers]
