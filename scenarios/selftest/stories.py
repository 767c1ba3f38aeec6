"""What the tests of the machines share: a stage, and a story read back as the scenario that it must be."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from scenarios.definitions import list_definition_modules
from scenarios.guards.audit import list_definitions
from scenarios.machines.scene import Theatre
from scenarios.pickles import read_examples
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from pathlib import Path

    from scenarios.pickles import ExampleStep

KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
HEAD = "# language: fr\nFonctionnalité: Trouvée par la machine\n\n  @TDB-19\n  Règle: Visibilité\n\n"


def open_theatre(control_url: str, service: str = "", mutant: str = "") -> Theatre:
    """The stage on the reference, or on a faulty system."""
    transport = RequestsTransport()
    return Theatre(ControlDoor(control_url, transport), transport, {service: mutant} if mutant else {})


def read_told(features: Path, told: str) -> tuple[ExampleStep, ...]:
    """The steps of a story that was pasted in a feature, as the reference parser reads them."""
    place = features / "paiements"
    place.mkdir(parents=True)
    (place / "trouvee.feature").write_text(HEAD + told + "\n", encoding="utf-8")
    [example] = read_examples(features.parent, features)
    return example.steps


def list_misdefined(steps: tuple[ExampleStep, ...]) -> list[str]:
    """The sentences that have no definition, or several."""
    modules = list_definition_modules()
    for name in modules:
        import_module(name)
    definitions = list_definitions(modules)
    found = {
        step.text: {each.place for each in definitions if each.matches(KINDS[step.kind], step.text)}
        for step in steps
    }
    return [text for text, places in found.items() if len(places) != 1]
