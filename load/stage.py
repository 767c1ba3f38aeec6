"""Where a run is played: a world of the bench's own, or a target that exists already."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from load.errors import BadUsage
from load.plan import ROOT
from load.users.casting import Cast, draw_people, leave_out_the_future
from steps.bench import start_bench
from steps.datasets.document import write_document
from steps.drivers.control import ControlDoor, World
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from load.plan import People
    from load.profile import Panne

# A large population takes the door some seconds.
DOOR_SECONDS = 120.0


@dataclass
class Stage:
    """Addresses by service; `door` and `control` are None for a target that is not the bench."""

    name: str
    urls: Mapping[str, str] = field(default_factory=dict)
    door: ControlDoor | None = None
    control: str | None = None
    world: World | None = None

    def open_world(self, people: People, mutant: str | None) -> None:
        """A fresh world of these people; BadUsage when no mutant bears that name."""
        assert self.door is not None
        cast = Cast(people.seed, people.habitues, people.temoins, people.nouveaux, people.porteurs)
        document = write_document(leave_out_the_future(cast, draw_people(cast)))
        self.world = self.door.open_world(document, variants=_find_variants(self.door, mutant))
        self.urls = self.world.urls

    def break_down(self, panne: Panne) -> None:
        """Arm a fault by the control door."""
        assert self.world is not None
        self.world.control.arm(
            panne.nom, panne.service, route=panne.route, times=panne.fois, seconds=panne.secondes
        )


@contextmanager
def open_bench() -> Iterator[Stage]:
    """The simulators as a child process, gone at the end."""
    bench = start_bench(ROOT)
    try:
        control = bench.wait().control
        door = ControlDoor(control, RequestsTransport(read_seconds=DOOR_SECONDS))
        yield Stage("reference", door=door, control=control)
        bench.verify_alive()
    finally:
        bench.stop()


def _find_variants(door: ControlDoor, mutant: str | None) -> dict[str, str]:
    if mutant is None:
        return {}
    known = {variant.name: variant.service for variant in door.read_variants()}
    if mutant not in known:
        near = get_close_matches(mutant, known, n=3, cutoff=0.4) or sorted(known)
        raise BadUsage(f"Mutant inconnu « {mutant} ». Mutants : {', '.join(near)}.")
    return {known[mutant]: mutant}
