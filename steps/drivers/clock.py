"""The time by which cookies expire; a parameter of every driver without browser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def read_wall_clock() -> datetime:
    """The machine's own time, which is also the one that browsers use."""
    return datetime.now(UTC)
