from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.catalogue import read_catalogue
from scenarios.merging import read_events
from scenarios.pickles import read_examples
from scenarios.plan import Casting, Plan
from scenarios.repository import find_repository
from scenarios.runfile import RunSheet
from scenarios.running import Run, RunFiles, play
from scenarios.targets import read_target
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from pathlib import Path

MANY = 200


def test_scenarios_leak_nothing_among_two_hundred_worlds(control_url: str, tmp_path: Path) -> None:
    """With 200 other worlds alive, an example in three keeps its verdict, leaves no world, touches no other.

    The check plays them all; what leaks would leak from a third of them too.
    """
    door = ControlDoor(control_url, RequestsTransport())
    others = [door.open_world() for _ in range(MANY)]
    before = set(door.read_worlds())
    repository = find_repository()
    examples = read_examples(repository.root, repository.features)
    catalogue = read_catalogue(repository.features)
    target = read_target(repository.targets, "reference")
    sheet = RunSheet(target, "V1", ("http",), catalogue, tuple(rule.id for rule in catalogue.rules))
    plan = Plan(tuple(Casting(example.key, "http") for example in examples[::3]), benches=(control_url,))
    files = RunFiles(tmp_path / "run.json", tmp_path / "plan.json", tmp_path / "events.jsonl")
    play(repository, Run(files, sheet, plan, 2, ("-q",)))
    verdicts = {event["verdict"] for event in read_events(files.events) if event["type"] == "scenario"}
    assert verdicts == {"conforme", "non_applicable"}
    assert set(door.read_worlds()) == before
    assert not [world.name for world in others if world.control.read_journal().entries]
    for world in others:
        door.close_world(world.name)
