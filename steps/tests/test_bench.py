from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from steps.bench import Doors, start_bench
from steps.errors import BenchFault

if TYPE_CHECKING:
    from pathlib import Path

READY = """
import sys
print('{"port": 1, "control": "http://127.0.0.1:2", "pid": 3}', flush=True)
sys.stdin.read()
"""
BROKEN = "import sys; print('port 8700 occupé\\nabandon', file=sys.stderr); sys.exit(3)"
SILENT = "import sys; sys.stdin.read()"


def _command(program: str) -> tuple[str, ...]:
    return (sys.executable, "-c", program)


def test_the_announced_control_door_is_given(tmp_path: Path) -> None:
    """Once the simulators announce themselves, their control door is known, and stopping them ends them."""
    bench = start_bench(tmp_path, _command(READY))
    assert bench.wait() == Doors(1, "http://127.0.0.1:2")
    bench.stop()
    assert bench.process.returncode == 0


def test_simulators_that_stop_say_why(tmp_path: Path) -> None:
    """A failed start carries the last lines that the simulators wrote, so that a person can act."""
    bench = start_bench(tmp_path, _command(BROKEN))
    with pytest.raises(BenchFault, match=r"n'ont pas démarré\.\n    port 8700 occupé\n    abandon"):
        bench.wait()
    bench.stop()


def test_simulators_that_say_nothing_are_not_waited_for_ever(tmp_path: Path) -> None:
    """A silent start fails at its deadline, and what was started is gone."""
    bench = start_bench(tmp_path, _command(SILENT))
    with pytest.raises(BenchFault):
        bench.wait(seconds=0.2)
    bench.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(bench.process.pid, 0)


def test_an_announcement_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    """A first line that is not the announcement is shown as it is."""
    bench = start_bench(tmp_path, _command("print('bonjour')"))
    with pytest.raises(BenchFault, match="bonjour"):
        bench.wait()
    bench.stop()


def test_simulators_that_stop_alone_are_noticed(tmp_path: Path) -> None:
    """Simulators that die in mid-run are told with their last words; those that live are not."""
    bench = start_bench(tmp_path, _command(READY))
    bench.wait()
    bench.verify_alive()
    bench.process.kill()
    bench.process.wait()
    with pytest.raises(BenchFault, match=r"arrêtés seuls \(code -9\)"):
        bench.verify_alive()
    bench.stop()
