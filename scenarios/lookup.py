"""Remembers which definition plays which step.

pytest-bdd walks every fixture for every step; our definitions are all global, so they are listed once, and
the answer for one sentence is the same wherever it is said.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.steps import step_function_context_registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from _pytest.fixtures import FixtureDef, FixtureManager
    from _pytest.nodes import Node
    from pytest_bdd.parser import Step
    from pytest_bdd.steps import StepFunctionContext

    Find = Callable[[Step, FixtureManager, Node], Iterable[FixtureDef[object]]]
    Definitions = tuple[tuple[FixtureDef[object], StepFunctionContext], ...]


def remember_lookups() -> Callable[[], None]:
    """Put a memory in place of pytest-bdd's look-up; the answer takes it away again."""
    # the package exports a function under the name of this module
    runner = import_module("pytest_bdd.scenario")
    walk: Find = runner.find_fixturedefs_for_step
    vars(runner)["find_fixturedefs_for_step"] = memoise()

    def forget() -> None:
        vars(runner)["find_fixturedefs_for_step"] = walk

    return forget


def memoise() -> Find:
    """The same look-up: definitions listed once, and walked once for each kind and text."""
    known: dict[tuple[str, str], tuple[FixtureDef[object], ...]] = {}
    listed: list[Definitions] = []

    def find(step: Step, fixturemanager: FixtureManager, node: Node) -> Iterable[FixtureDef[object]]:
        sentence = (step.type, step.name)
        if sentence not in known:
            if not listed:
                listed.append(list_definitions(fixturemanager, node))
            known[sentence] = tuple(match(listed[0], step))
        return known[sentence]

    return find


def list_definitions(fixturemanager: FixtureManager, node: Node) -> Definitions:
    """Every step definition that pytest lets this scenario see."""
    names = get_fixture_names(fixturemanager=fixturemanager)
    fixtures = (each for name in names for each in getfixturedefs(fixturemanager, name, node) or ())
    found = ((each, step_function_context_registry.get(each.func)) for each in fixtures)
    return tuple((fixture, definition) for fixture, definition in found if definition is not None)


def match(definitions: Definitions, step: Step) -> Iterable[FixtureDef[object]]:
    """Those that play this step, in pytest's own order."""
    return (
        fixture
        for fixture, definition in definitions
        if definition.type in (None, step.type) and definition.parser.is_matching(step.name)
    )
