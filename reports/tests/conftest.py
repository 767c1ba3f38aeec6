"""Fixtures of the tests of the reports."""

import time
from collections.abc import Callable

import pytest


@pytest.fixture
def wait_for() -> Callable[..., None]:
    """Wait until something holds, or fail after a while."""

    def wait(holds: Callable[[], bool], seconds: float = 180.0) -> None:
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, "what was awaited never came"
            time.sleep(0.05)

    return wait
