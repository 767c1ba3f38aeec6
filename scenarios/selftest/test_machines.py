"""The state machines: silent on the reference; what they find elsewhere is a scenario that can be played."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from scenarios.machines.recherche import MACHINES, Effort, search
from scenarios.selftest.stories import list_misdefined, open_theatre, read_told

if TYPE_CHECKING:
    from scenarios.selftest.planting import Planting

SHORT = {
    "visibilite": Effort(stories=12, gestures=12),
    "passages": Effort(stories=5, gestures=8),
    "messagerie": Effort(stories=6, gestures=10),
}


@dataclass(frozen=True)
class Fault:
    """A faulty system that a machine must find, and the most steps that its story may take."""

    machine: str
    service: str
    mutant: str
    most: int


FAULTS = (
    Fault("visibilite", "portailpro", "virements-visibles", 9),
    Fault("passages", "portailpro", "detache-d-un-seul-cote", 8),
    Fault("passages", "portailpro", "second-rattachement-efface-le-premier", 8),
    Fault("passages", "douane", "detache-avec-les-collegues", 8),
    Fault("passages", "douane", "lien-oublie-par-la-douane", 8),
    Fault("messagerie", "portailpro", "fil-reserve-lu-apres-le-retrait", 11),
    Fault("messagerie", "portailpro", "echanges-des-autres-entreprises", 11),
)


@pytest.mark.parametrize("machine", MACHINES)
def test_the_reference_survives_every_story(control_url: str, machine: str) -> None:
    """After each gesture of each story all is as the oracle says, and no world is left behind."""
    theatre = open_theatre(control_url)
    before = set(theatre.door.read_worlds())
    found = search(machine, theatre, SHORT[machine])
    assert found is None, found.write() if found else ""
    assert set(theatre.door.read_worlds()) == before


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.mutant)
def test_a_counter_example_is_a_scenario_that_can_be_played(
    control_url: str, planting: Planting, fault: Fault
) -> None:
    """Short, in sentences that are all defined, wrong again when lived again, right on the reference."""
    faulty = open_theatre(control_url, fault.service, fault.mutant)
    found = search(fault.machine, faulty, SHORT[fault.machine])
    assert found is not None
    assert found.rejouee
    assert found.relive(faulty) == found
    assert found.relive(open_theatre(control_url)) is None
    steps = read_told(planting.features, found.write())
    assert len(steps) <= fault.most, found.write()
    assert list_misdefined(steps) == []


def test_a_fault_of_the_bench_is_no_counter_example() -> None:
    """A bench that does not answer stops the search, loudly."""
    with pytest.raises(Exception, match=r"127\.0\.0\.1:9"):
        search("visibilite", open_theatre("http://127.0.0.1:9"), Effort(stories=1, gestures=1))
