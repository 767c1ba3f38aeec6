from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.pickles import read_examples
from scenarios.plan import Casting, Plan
from scenarios.selftest.running import STEPS, run_planted

if TYPE_CHECKING:
    from scenarios.selftest.planting import Planting

COUNTING = """
from importlib import import_module
import scenarios.lookup as lookup

runner = import_module("pytest_bdd.scenario")
walk, matched, listed = runner.find_fixturedefs_for_step, [], []
match, list_definitions = lookup.match, lookup.list_definitions

def counted(definitions, step):
    matched.append(step.name)
    return match(definitions, step)

def listing(fixturemanager, node):
    listed.append(node)
    return list_definitions(fixturemanager, node)

lookup.match, lookup.list_definitions = counted, listing
forget = lookup.remember_lookups()

def pytest_terminal_summary(terminalreporter):
    forget()
    restored = runner.find_fixturedefs_for_step is walk
    said = f"listed {len(listed)} matched {len(matched)} said {len(set(matched))} restored {restored}"
    terminalreporter.write_line(said)
"""


def test_each_sentence_is_looked_up_once(planting: Planting) -> None:
    """Three drivers say the same four sentences: each is looked up once, and all scenarios still pass."""
    planting.plant()
    examples = read_examples(planting.root, planting.features)
    plan = Plan(tuple(Casting(example.key, driver) for example in examples for driver in ("http", "a", "b")))
    outcome = run_planted(planting.root, plan, steps=STEPS + COUNTING)
    assert "6 passed" in outcome.said, outcome.said
    assert "listed 1 matched 4 said 4 restored True" in outcome.said
