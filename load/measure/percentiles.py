"""Percentiles over every value that was measured, none rounded."""

import math
from collections.abc import Sequence


def compute_percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` of the values do not exceed (nearest rank).

    `share` lies above 0 and up to 1. Raises ValueError when there is no value.
    """
    if not values or not 0 < share <= 1:
        raise ValueError(f"expected values and 0 < share <= 1, found {len(values)} values and {share}")
    return sorted(values)[math.ceil(share * len(values)) - 1]


def compute_summary(values: Sequence[float]) -> dict[str, float]:
    """p50, p95 and p99 in milliseconds, from seconds."""
    shares = {"p50": 0.50, "p95": 0.95, "p99": 0.99}
    return {name: round(compute_percentile(values, share) * 1000, 3) for name, share in shares.items()}
