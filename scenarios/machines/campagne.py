"""Which faulty systems each machine catches unaided: it knows no rule, it only compares what is seen."""

from __future__ import annotations

import json
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from itertools import cycle
from multiprocessing import get_context
from typing import TYPE_CHECKING

from hypothesis.errors import Flaky

from scenarios.machines.recherche import Effort, search
from scenarios.machines.scene import Theatre
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport
from steps.errors import StepsError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from steps.drivers.control_values import Variant

# So few that each one is told, as short as can be.
TOLD = 3
CAUGHT, MISSED, UNJUDGED = "caught", "missed", "unjudged"


@dataclass(frozen=True)
class Regard:
    """What a machine may see: what breaks these rules shows where it looks. `where` tells it in French.

    The effort is enough for most, in seconds: a fault that needs a longer story is left to the examples.
    """

    machine: str
    where: str
    rules: frozenset[str]
    effort: Effort


REGARDS = (
    Regard(
        "visibilite",
        "au tableau de bord",
        frozenset({
            "DEC-06", "DEC-07", "DEC-08", "DEC-09", "DEC-10", "DEC-11", "DEC-15", "HAB-07", "HAB-15",
            "TDB-02", "TDB-03", "TDB-04", "TDB-05", "TDB-07", "TDB-08", "TDB-09", "TDB-10", "TDB-12",
            "TDB-13", "TDB-14", "TDB-16", "TDB-18", "TDB-19", "TDB-21", "TDB-23", "TDB-24",
        }),
        Effort(stories=10, gestures=10, shorten=False),
    ),
    Regard(
        "passages",
        "d’un site à l’autre",
        frozenset({
            "AUT-01", "AUT-02", "AUT-03", "AUT-04", "AUT-13", "CPT-14", "CPT-17", "HAB-08",
        }),
        Effort(stories=6, gestures=8, shorten=False),
    ),
    Regard(
        "messagerie",
        "à la messagerie",
        frozenset({
            "MSG-01", "MSG-02", "MSG-03", "MSG-04", "MSG-05", "MSG-06", "MSG-07", "MSG-16", "MSG-17",
            "MSG-22",
        }),
        Effort(stories=6, gestures=8, shorten=False),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class SansAide:
    """What one machine made of the mutants it may see; `stories` and `gestures` say how hard it looked.

    `unjudged`: the machine could not conclude, as when an administration is said to be out of reach.
    """

    machine: str
    where: str
    stories: int
    gestures: int
    caught: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    unjudged: tuple[str, ...] = ()

    @property
    def met(self) -> int:
        """How many faulty systems it met."""
        return len(self.caught) + len(self.missed) + len(self.unjudged)


def write_looks(looks: Sequence[SansAide], path: Path) -> None:
    """Leave them for reports, in one move."""
    aside = path.with_suffix(".partial")
    document = {"machines": [asdict(look) for look in looks]}
    aside.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    aside.replace(path)


def list_visible(regard: Regard, mutants: Sequence[Variant]) -> tuple[Variant, ...]:
    """The faulty systems of which this machine may see something."""
    return tuple(mutant for mutant in mutants if mutant.rule in regard.rules)


def look_unaided(
    controls: Sequence[str], mutants: Sequence[Variant], workers: int | None
) -> tuple[tuple[SansAide, ...], list[str]]:
    """Let each machine meet the mutants it may see, several at once; few of them are told as stories."""
    benches = cycle(controls)
    processes = workers or min(4, os.cpu_count() or 1)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        looks = [
            _start_look(pool, benches, regard, visible)
            for regard in REGARDS
            if (visible := list_visible(regard, mutants))
        ]
        try:
            ended = [look.wait() for look in looks]
        except BaseException:
            # whoever stops us does not wait for the hundreds of mutants still in the queue
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return tuple(found for found, _ in ended), [story for _, told in ended for story in told]


@dataclass(frozen=True)
class _Look:
    """A machine at work: what each of its mutants will have come to."""

    regard: Regard
    effort: Effort
    tried: tuple[tuple[str, Future[tuple[str, str]]], ...]

    def wait(self) -> tuple[SansAide, list[str]]:
        found: dict[str, list[str]] = {CAUGHT: [], MISSED: [], UNJUDGED: []}
        told: list[str] = []
        for name, future in self.tried:
            outcome, story = future.result()
            found[outcome].append(name)
            if story and self.effort.shorten:
                told.append(f"{name} :\n{story}")
        kept = {outcome: tuple(names) for outcome, names in found.items()}
        regard, effort = self.regard, self.effort
        return SansAide(regard.machine, regard.where, effort.stories, effort.gestures, **kept), told


def _start_look(
    pool: ProcessPoolExecutor, controls: Iterator[str], regard: Regard, mutants: Sequence[Variant]
) -> _Look:
    effort = replace(regard.effort, shorten=len(mutants) <= TOLD)
    tried = tuple(
        (
            mutant.name,
            pool.submit(meet, regard.machine, next(controls), mutant.service, mutant.name, effort),
        )
        for mutant in mutants
    )
    return _Look(regard, effort, tried)


def meet(machine: str, control: str, service: str, name: str, effort: Effort) -> tuple[str, str]:
    """What one machine makes of one mutant, and the story that it found."""
    transport = RequestsTransport()
    theatre = Theatre(ControlDoor(control, transport), transport, {service: name})
    try:
        found = search(machine, theatre, effort)
    except (StepsError, Flaky) as error:
        # a story that does not go twice alike proves nothing, and must not end the look at the others
        return UNJUDGED, str(error)
    finally:
        transport.close()
    return (CAUGHT, found.write()) if found else (MISSED, "")
