from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.guards.inventory import find_lost
from scenarios.pickles import read_examples
from scenarios.plan import Casting, Plan
from scenarios.selftest.planting import SOUND
from scenarios.selftest.running import run_planted

if TYPE_CHECKING:
    from scenarios.selftest.planting import Planting

OUTLINE = """
    Plan du scénario: Un règlement par <moyen>
      Étant donné que Bruno télépaie pour ALPHA
      Quand Bruno consulte l'historique
      Alors Bruno voit le règlement par <moyen>

      Exemples:
        | moyen       |
        | prélèvement |
        | carte       |
"""


def _plan(planting: Planting, *drivers: str) -> Plan:
    examples = read_examples(planting.root, planting.features)
    return Plan(tuple(Casting(example.key, driver) for example in examples for driver in drivers))


@pytest.mark.parametrize("workers", ["0", "2"])
def test_every_pickle_is_played_once_a_driver(planting: Planting, workers: str) -> None:
    """Scenarios and rows of an outline are collected once for each driver, with and without workers."""
    planting.plant(SOUND + OUTLINE)
    outcome = run_planted(planting.root, _plan(planting, "http", "chromium"), "-n", workers)
    assert outcome.code == 0, outcome.said
    assert "8 passed" in outcome.said


@pytest.mark.parametrize("workers", ["0", "2"])
def test_two_scenarios_of_the_same_name_stop_the_run(planting: Planting, workers: str) -> None:
    """Of two scenarios of one name pytest-bdd keeps one: the run exits 70, plays nothing, names the lost."""
    planting.plant(SOUND.replace("Un virement n'apparaît pas", "Un prélèvement apparaît"))
    outcome = run_planted(planting.root, _plan(planting, "http"), "-n", workers)
    assert outcome.code == 70, outcome.said
    assert "historique.feature:7 : lu par Gherkin, jamais collecté par pytest (http)" in outcome.said
    assert "passed" not in outcome.said


def test_a_theme_without_binding_stops_the_run(planting: Planting) -> None:
    """A feature that no binding collects is lost too, not silently green."""
    planting.plant()
    other = planting.features / "paiements" / "autre.feature"
    other.parent.mkdir()
    other.write_text(SOUND, encoding="utf-8")
    outcome = run_planted(planting.root, _plan(planting, "http"))
    assert outcome.code == 70, outcome.said
    assert "features/paiements/autre.feature:7" in outcome.said


def test_what_the_plan_leaves_out_is_not_played(planting: Planting) -> None:
    """Only the castings of the plan are played, row by row of an outline."""
    planting.plant(SOUND + OUTLINE)
    rows = [example for example in read_examples(planting.root, planting.features) if example.row]
    plan = Plan((Casting(rows[1].key, "http"),))
    outcome = run_planted(planting.root, plan, "-v")
    assert "[http-carte] PASSED" in outcome.said, outcome.said
    assert "1 passed, 3 deselected" in outcome.said


def test_what_is_collected_twice_is_told() -> None:
    """An example that two bindings collect would be counted twice, and is told."""
    casting = Casting("features/a.feature:3", "http")
    assert [str(finding) for finding in find_lost([casting], [casting, casting])] == [
        "features/a.feature:3 : collecté 2 fois par pytest (http)"
    ]
