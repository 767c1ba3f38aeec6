"""Opens a target for as long as it is needed."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from steps.bench import start_bench

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@contextmanager
def open_target(law: str) -> Iterator[str]:
    """The address of a target of its own process, stopped on the way out; `law` is one of its LAWS."""
    child = start_bench(ROOT, (sys.executable, "-m", "load.calibration.target", law))
    try:
        yield child.wait().control
    finally:
        child.stop()
