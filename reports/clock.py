"""The one place of the reports that reads the machine's clock."""

import time
from datetime import UTC, datetime


def read_instant() -> datetime:
    """The present instant, aware, in the machine's own time zone."""
    return datetime.now(UTC).astimezone()


def read_epoch() -> float:
    """Seconds since 1970, to place scenarios of several processes on one line."""
    return time.time()


def read_stopwatch() -> float:
    """Seconds of a clock that never goes back, to measure durations within one process."""
    return time.perf_counter()
