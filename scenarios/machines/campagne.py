"""Which faulty systems the machine catches unaided: it knows no rule, it only compares what is seen."""

from __future__ import annotations

import json
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

from scenarios.machines.recherche import Effort, search
from scenarios.machines.scene import Theatre
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from steps.drivers.control_values import Variant

# What breaks these rules shows on the dashboard of a person who is logged in: the machine may see it.
VISIBLES = frozenset({
    "DEC-06", "DEC-07", "DEC-08", "DEC-09", "DEC-10", "DEC-11", "DEC-15", "HAB-07", "HAB-15",
    "TDB-02", "TDB-03", "TDB-05", "TDB-07", "TDB-08", "TDB-09", "TDB-10", "TDB-12", "TDB-13", "TDB-14",
    "TDB-16", "TDB-18", "TDB-19", "TDB-24",
})  # fmt: skip
# Enough for most of them, in seconds: a fault that needs a longer story is left to the examples.
EFFORT = Effort(stories=20, gestures=10, shorten=False)


@dataclass(frozen=True)
class SansAide:
    """What the machine made of the visibility mutants; `stories` and `gestures` say how hard it looked."""

    stories: int
    gestures: int
    caught: tuple[str, ...]
    missed: tuple[str, ...]

    def write(self, path: Path) -> None:
        """Leave it for reports, in one move."""
        aside = path.with_suffix(".partial")
        aside.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        aside.replace(path)


def look_unaided(control: str, mutants: Iterable[Variant], workers: int | None) -> SansAide:
    """Let the machine meet each visibility mutant, several at once; raises what the bench raises."""
    met = [mutant for mutant in mutants if mutant.rule in VISIBLES]
    found: dict[str, bool] = {}
    processes = workers or min(4, os.cpu_count() or 1)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        tried = [(mutant.name, pool.submit(_catches, control, mutant.service, mutant.name)) for mutant in met]
        for name, future in tried:
            found[name] = future.result()
    return SansAide(
        EFFORT.stories,
        EFFORT.gestures,
        tuple(name for name, caught in found.items() if caught),
        tuple(name for name, caught in found.items() if not caught),
    )


def _catches(control: str, service: str, name: str) -> bool:
    transport = RequestsTransport()
    theatre = Theatre(ControlDoor(control, transport), transport, {service: name})
    try:
        return search(theatre, EFFORT) is not None
    finally:
        transport.close()
