"""What a world costs: the one that each scenario gets, opened empty, peopled, and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.benchmarks.meter import Meter
from load.calibration.launching import ROOT
from steps.bench import start_bench
from steps.datasets.document import write_document
from steps.datasets.worlds import read_world
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from steps.stage import Document

WARM_UP, ROUNDS, WORLDS = 20, 9, 20


def print_world() -> None:
    """CPU of the simulators for each kind of world, all services together."""
    kinds: dict[str, Document] = {
        "vide": {},
        "alpha_beta (huit personnes)": write_document(read_world("alpha_beta")),
        "demonstration": write_document(read_world("demonstration")),
    }
    bench = start_bench(ROOT)
    try:
        door = ControlDoor(bench.wait().control, RequestsTransport())
        meter = Meter(bench.process.pid)
        for name, document in kinds.items():
            _open_and_close(door, document, WARM_UP)
            for _ in range(ROUNDS):
                with meter.watch(name, times=WORLDS):
                    _open_and_close(door, document, WORLDS)
    finally:
        bench.stop()
    print("CPU d’un monde neuf, tous services, ouvert puis fermé (borne 2 ms) :")
    for name in kinds:
        print(f"  {name:<46}{meter.describe(name)}")


def _open_and_close(door: ControlDoor, document: Document, times: int) -> None:
    for _ in range(times):
        door.close_world(door.open_world(document).name)
