"""Measures who had the cores of this machine during a run: the run itself, or programs beside it."""

from __future__ import annotations

import os
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from load.measure.samples import Machine

PROC = Path("/proc")
# Fields of /proc/stat, after « cpu »: user nice system idle iowait irq softirq steal.
IDLE, FIELDS = (3, 4), 8
# Fields of /proc/PID/stat, after the name of the program: state, parent, …, own time, that of dead children.
PARENT, TIMES = 1, slice(11, 15)


class _Read(NamedTuple):
    at: float
    busy: float
    ours: float


class MachineMeter:
    """Reads the time spent on all cores, and that of this process with all its descendants; Linux only."""

    def __init__(self) -> None:
        self._before = _read()

    def stop(self) -> Machine | None:
        """Mean numbers of cores since the beginning; None where the system does not say."""
        after = _read()
        if self._before is None or after is None:
            return None
        wall = after.at - self._before.at
        busy = (after.busy - self._before.busy) / wall
        ours = (after.ours - self._before.ours) / wall
        return Machine(os.cpu_count() or 1, busy, max(0.0, busy - ours))


def _read() -> _Read | None:
    try:
        spent = list(map(int, (PROC / "stat").read_text(encoding="ascii").split(maxsplit=FIELDS + 1)[1:-1]))
        tick = os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return None
    busy = sum(spent) - sum(spent[field] for field in IDLE)
    return _Read(perf_counter(), busy / tick, _sum_descendants() / tick)


def _sum_descendants() -> int:
    """Ticks of this process, of its living descendants, and of the dead ones it waited for."""
    parents: dict[int, int] = {}
    ticks: dict[int, int] = {}
    for folder in PROC.glob("[0-9]*"):
        try:
            told = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        fields = told.rpartition(")")[2].split()
        pid = int(folder.name)
        parents[pid], ticks[pid] = int(fields[PARENT]), sum(map(int, fields[TIMES]))
    return sum(ticks[pid] for pid in ticks if _descends(pid, parents))


def _descends(pid: int, parents: dict[int, int]) -> bool:
    while pid > 0 and pid != os.getpid():
        pid = parents.get(pid, 0)
    return pid == os.getpid()
