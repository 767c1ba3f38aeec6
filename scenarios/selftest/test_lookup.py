from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.pickles import read_examples
from scenarios.plan import Casting, Plan
from scenarios.selftest.running import STEPS, run_planted

if TYPE_CHECKING:
    from scenarios.selftest.planting import Planting

COUNTING = """
from importlib import import_module
from scenarios.lookup import remember_lookups

runner = import_module("pytest_bdd.scenario")
walk, walked = runner.find_fixturedefs_for_step, []

def counted(step, fixturemanager, node):
    walked.append(step.name)
    return walk(step, fixturemanager, node)

runner.find_fixturedefs_for_step = counted
forget = remember_lookups()

def pytest_terminal_summary(terminalreporter):
    forget()
    restored = runner.find_fixturedefs_for_step is counted
    terminalreporter.write_line(f"walked {len(walked)} said {len(set(walked))} restored {restored}")
"""


def test_each_sentence_is_looked_up_once(planting: Planting) -> None:
    """Three drivers say the same four sentences: each is looked up once, and all scenarios still pass."""
    planting.plant()
    examples = read_examples(planting.root, planting.features)
    plan = Plan(tuple(Casting(example.key, driver) for example in examples for driver in ("http", "a", "b")))
    outcome = run_planted(planting.root, plan, steps=STEPS + COUNTING)
    assert "6 passed" in outcome.said, outcome.said
    assert "walked 4 said 4 restored True" in outcome.said
