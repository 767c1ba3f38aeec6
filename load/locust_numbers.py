"""Makes Locust count as the report does: its own rounding lets a p95 of 1.05 s pass for 1 s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locust import stats

from load.measure.sketch import compute_counted, represent

if TYPE_CHECKING:
    from collections.abc import Mapping


def install() -> None:
    """Replace Locust's buckets and percentiles, in its web page, its console and between its processes."""
    stats.bucket_response_time = _represent_ms  # type: ignore[assignment]
    stats.calculate_response_time_percentile = _compute_percentile  # type: ignore[assignment]


def _represent_ms(milliseconds: float) -> float:
    # Buckets are those of seconds: the same ones as in the report, not only as fine.
    return round(represent(milliseconds / 1000) * 1000, 3)


def _compute_percentile(counted: Mapping[float, int], total: int, share: float) -> float:
    del total
    return compute_counted(counted, share) if counted and share > 0 else 0.0
