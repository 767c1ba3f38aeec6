"""Remembers which definition plays which step.

pytest-bdd walks every fixture for every step; our definitions are all global, so the answer for one
sentence is the same wherever it is said.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from _pytest.fixtures import FixtureDef, FixtureManager
    from _pytest.nodes import Node
    from pytest_bdd.parser import Step

    Find = Callable[[Step, FixtureManager, Node], Iterable[FixtureDef[object]]]


def remember_lookups() -> Callable[[], None]:
    """Put a memory before pytest-bdd's look-up; the answer takes it away again."""
    # the package exports a function under the name of this module
    runner = import_module("pytest_bdd.scenario")
    walk: Find = runner.find_fixturedefs_for_step
    vars(runner)["find_fixturedefs_for_step"] = memoise(walk)

    def forget() -> None:
        vars(runner)["find_fixturedefs_for_step"] = walk

    return forget


def memoise(walk: Find) -> Find:
    """The same look-up, walked once for each kind and text."""
    known: dict[tuple[str, str], tuple[FixtureDef[object], ...]] = {}

    def find(step: Step, fixturemanager: FixtureManager, node: Node) -> Iterable[FixtureDef[object]]:
        sentence = (step.type, step.name)
        if sentence not in known:
            known[sentence] = tuple(walk(step, fixturemanager, node))
        return known[sentence]

    return find
