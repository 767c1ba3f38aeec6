"""Plays a plan: runs Locust's processes, breaks what the profile breaks, reads what they wrote."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from load.errors import BenchBroken
from load.machine import MachineMeter
from load.measure.facts import sort_facts
from load.measure.samples import Arrival, Mark, read_samples
from load.plan import write_plan
from load.processes import Processes
from load.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from load.measure.curve import Curve
    from load.measure.facts import Facts
    from load.measure.samples import Sample
    from load.options import Options
    from load.plan import Plan
    from load.profile import Panne
    from load.stage import Stage

MARGIN_S = 90.0
POLL_S = 0.1
STARTED = "started"


@dataclass(frozen=True)
class Run:
    """A plan, its curve, where to write, where it is played, what breaks meanwhile."""

    plan: Plan
    curve: Curve
    folder: Path
    stage: Stage
    pannes: Sequence[Panne] = ()

    def play(self, options: Options) -> Facts:
        """Run the plan to its end; the facts, or BenchBroken when Locust did not do its part."""
        samples = self.folder / "samples.jsonl"
        for left in (samples, self.folder / STARTED):
            left.unlink(missing_ok=True)
        write_plan(self.plan, self.folder / "plan.json")
        processes = Processes(self.folder)
        try:
            processes.start(options)
            # Of other machines nothing is known: this one then says nothing for them.
            seen = self._watch(processes, Progress(samples, self.curve), is_alone=not options.distant)
        finally:
            processes.stop()
        if not samples.exists():
            raise BenchBroken(f"Locust n’a rien écrit ; voir {self.folder}/locust.log")
        with samples.open("rb") as lines:
            read = [*read_samples(lines), *seen]
        # In the closed model nobody is planned: whoever came is.
        came = sum(isinstance(one, Arrival) for one in read)
        return sort_facts(came if self.plan.closed else len(self.plan.arrivals), read)

    def _watch(self, processes: Processes, progress: Progress, *, is_alone: bool) -> list[Sample]:
        """What is seen from outside Locust: faults armed, and who had the cores from the start on."""
        seen: list[Sample] = []
        meter: MachineMeter | None = None
        waiting = sorted(self.pannes, key=lambda panne: panne.a_s)
        began, limit_s = time.monotonic(), self.plan.duration_s + MARGIN_S
        while not processes.is_over():
            if time.monotonic() - began > limit_s:
                raise BenchBroken(f"Locust n’a pas fini en {limit_s:.0f} s ; voir {self.folder}/locust.log")
            elapsed = _read_elapsed(self.folder)
            if meter is None and is_alone and elapsed >= 0:
                meter = MachineMeter()
            while waiting and elapsed >= waiting[0].a_s:
                panne = waiting.pop(0)
                self.stage.break_down(panne)
                seen.append(Mark(elapsed, f"{panne.nom} chez {panne.service}"))
                print(f"  {elapsed:4.0f} s : panne armée, {_tell(panne)}", file=sys.stderr, flush=True)
            progress.tell(elapsed)
            time.sleep(POLL_S)
        machine = meter.stop() if meter else None
        return [*seen, machine] if machine else seen


def _read_elapsed(folder: Path) -> float:
    """Seconds since the instant that Locust's process set for the start; below 0 before it."""
    try:
        return time.time() - float((folder / STARTED).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return -1.0


def _tell(panne: Panne) -> str:
    where = f" {panne.route}" if panne.route else ""
    return f"« {panne.nom} » chez {panne.service}{where}, {panne.fois} appels"
