"""Which faulty systems the machine catches unaided: it knows no rule, it only compares what is seen."""

from __future__ import annotations

import json
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from itertools import cycle
from multiprocessing import get_context
from typing import TYPE_CHECKING

from scenarios.machines.recherche import Effort, search
from scenarios.machines.scene import Theatre
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport
from steps.errors import StepsError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from steps.drivers.control_values import Variant

# What breaks these rules shows on the dashboard of a person who is logged in: the machine may see it.
VISIBLES = frozenset({
    "DEC-06", "DEC-07", "DEC-08", "DEC-09", "DEC-10", "DEC-11", "DEC-15", "HAB-07", "HAB-15",
    "TDB-02", "TDB-03", "TDB-04", "TDB-05", "TDB-07", "TDB-08", "TDB-09", "TDB-10", "TDB-12", "TDB-13",
    "TDB-14", "TDB-16", "TDB-18", "TDB-19", "TDB-21", "TDB-23", "TDB-24",
})  # fmt: skip
# Enough for most of them, in seconds: a fault that needs a longer story is left to the examples.
EFFORT = Effort(stories=10, gestures=10, shorten=False)
# So few that each one is told, as short as can be.
TOLD = 3
CAUGHT, MISSED, UNJUDGED = "caught", "missed", "unjudged"


@dataclass(frozen=True)
class SansAide:
    """What the machine made of the visibility mutants; `stories` and `gestures` say how hard it looked.

    `unjudged`: the machine could not conclude, as when an administration is said to be out of reach.
    """

    stories: int
    gestures: int
    caught: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    unjudged: tuple[str, ...] = ()

    def write(self, path: Path) -> None:
        """Leave it for reports, in one move."""
        aside = path.with_suffix(".partial")
        aside.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        aside.replace(path)


def list_visible(mutants: Sequence[Variant]) -> tuple[Variant, ...]:
    """The faulty systems of which a person may see something on her dashboard."""
    return tuple(mutant for mutant in mutants if mutant.rule in VISIBLES)


def look_unaided(
    controls: Sequence[str], mutants: Sequence[Variant], workers: int | None
) -> tuple[SansAide, list[str]]:
    """Let the machine meet these mutants, several at once; the stories are told when there are few."""
    effort = Effort(EFFORT.stories, EFFORT.gestures) if len(mutants) <= TOLD else EFFORT
    found: dict[str, list[str]] = {CAUGHT: [], MISSED: [], UNJUDGED: []}
    told: list[str] = []
    processes = workers or min(4, os.cpu_count() or 1)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        tried = [
            (mutant.name, pool.submit(_meet, control, mutant.service, mutant.name, effort))
            for control, mutant in zip(cycle(controls), mutants, strict=False)
        ]
        for name, future in tried:
            outcome, story = future.result()
            found[outcome].append(name)
            if story and effort.shorten:
                told.append(f"{name} :\n{story}")
    kept = {outcome: tuple(names) for outcome, names in found.items()}
    return SansAide(effort.stories, effort.gestures, **kept), told


def _meet(control: str, service: str, name: str, effort: Effort) -> tuple[str, str]:
    transport = RequestsTransport()
    theatre = Theatre(ControlDoor(control, transport), transport, {service: name})
    try:
        recit = search("visibilite", theatre, effort)
    except StepsError as error:
        return UNJUDGED, str(error)
    finally:
        transport.close()
    return (CAUGHT, recit.write()) if recit else (MISSED, "")
