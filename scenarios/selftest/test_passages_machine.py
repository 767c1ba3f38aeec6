"""The machine of the journeys: silent on the reference; what it finds elsewhere can be pasted and played."""

from __future__ import annotations

from importlib import import_module

import pytest

from scenarios.definitions import list_definition_modules
from scenarios.guards.audit import list_definitions
from scenarios.machines import trajets
from scenarios.machines.carnet import IMPOSSIBLE, Carnet
from scenarios.machines.constat import Constat
from scenarios.machines.recherche import Effort, search_passages
from scenarios.machines.scene import Theatre
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport
from steps.vocabulary.site import Site

SHORT = Effort(stories=5, gestures=8)


def _open(control_url: str, service: str = "", mutant: str = "") -> Theatre:
    transport = RequestsTransport()
    return Theatre(ControlDoor(control_url, transport), transport, {service: mutant} if mutant else {})


def test_the_reference_lets_in_whom_it_must_and_nobody_else(control_url: str) -> None:
    """After each gesture of each story, sessions, links and passages are those of the oracle."""
    theatre = _open(control_url)
    before = set(theatre.door.read_worlds())
    found = search_passages(theatre, SHORT)
    assert found is None, found.write() if found else ""
    assert set(theatre.door.read_worlds()) == before


@pytest.mark.parametrize(
    ("service", "mutant"),
    [
        ("portailpro", "detache-d-un-seul-cote"),
        ("portailpro", "second-rattachement-efface-le-premier"),
        ("douane", "detache-avec-les-collegues"),
        ("douane", "lien-oublie-par-la-douane"),
    ],
)
def test_a_fault_of_attachment_is_found_and_told(control_url: str, service: str, mutant: str) -> None:
    """Short, in sentences that are all defined, wrong again when lived again, right on the reference."""
    faulty = _open(control_url, service, mutant)
    found = search_passages(faulty, SHORT)
    assert found is not None
    assert found.rejoue
    assert len(found.trajets) <= 6, found.write()
    assert found.play(faulty) == found.constat
    assert found.play(_open(control_url)) is None
    _verify_defined(found)


def _verify_defined(carnet: Carnet) -> None:
    modules = list_definition_modules()
    for name in modules:
        import_module(name)
    definitions = list_definitions(modules)
    *before, last = carnet.trajets
    told = [("given", each.donne) for each in before]
    told += [("when", last.quand), ("then", carnet.constat.alors)]
    for kind, text in told:
        assert any(each.matches(kind, text) for each in definitions), f"{kind} : {text}"


def test_what_cannot_be_done_is_no_counter_example(control_url: str) -> None:
    """Nobody detaches what is not linked: the story is void, and shortening leaves such a one alone."""
    alone = Carnet((trajets.detacher("Bruno", Site.DOUANE),), Constat("jamais"))
    assert alone.play(_open(control_url)) == IMPOSSIBLE
