"""Who had the cores: our own children are ours, dead or alive; the whole is never less than our part."""

import subprocess
import sys
from pathlib import Path

import pytest

from load.machine import MachineMeter, _descends

BURN = "import time\nwhile time.process_time() < 0.4: pass"


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="Linux only")
def test_a_child_that_ended_is_still_ours() -> None:
    """What it burnt is in what anybody took, and not in what strangers took."""
    meter = MachineMeter()
    subprocess.run([sys.executable, "-c", BURN], check=True)  # noqa: S603 - our own interpreter
    found = meter.stop()
    assert found is not None
    assert 0 <= found.foreign < found.busy <= found.cores * 1.2


def test_a_grandchild_descends_and_a_stranger_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parents are followed to the first process."""
    monkeypatch.setattr("load.machine.os.getpid", lambda: 10)
    parents = {10: 1, 11: 10, 12: 11, 20: 1, 1: 0}
    assert [pid for pid in parents if _descends(pid, parents)] == [10, 11, 12]
