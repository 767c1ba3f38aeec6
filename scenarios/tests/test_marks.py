"""A mutant that its own rule has caught is not met again; whoever must meet everything does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.marks import clear_marks, find_mark
from scenarios.plan import Casting, Plan, read_plan

if TYPE_CHECKING:
    from pathlib import Path


def test_a_mark_is_seen_by_every_worker(tmp_path: Path) -> None:
    """The plan that a worker reads back leads to the mark that another one left, on any example."""
    Plan((), marks=str(tmp_path / "marques"), once=("virements-visibles",)).write(tmp_path / "plan.json")
    clear_marks(tmp_path / "marques")
    one, other = (read_plan(tmp_path / "plan.json") for _ in range(2))
    mark = find_mark(one, Casting("a.feature:3", "http", "virements-visibles"))
    assert mark is not None
    mark.touch()
    seen = find_mark(other, Casting("b.feature:9", "chromium", "virements-visibles"))
    assert seen is not None
    assert seen.exists()


@pytest.mark.parametrize("mutant", ["", "sans-effet", "panne-generale"])
def test_the_reference_and_the_guards_meet_every_example(tmp_path: Path, mutant: str) -> None:
    """They have no mark, whatever was caught: each example must be seen green, or red, on them."""
    plan = Plan((), marks=str(tmp_path), once=("virements-visibles",))
    assert find_mark(plan, Casting("a.feature:3", "http", mutant)) is None


def test_a_whole_matrix_has_no_mark() -> None:
    """With --full every mutant meets every example."""
    assert find_mark(Plan(()), Casting("a.feature:3", "http", "virements-visibles")) is None


def test_a_campaign_begins_without_marks(tmp_path: Path) -> None:
    """What an earlier campaign caught is caught again, or not."""
    folder = tmp_path / "marques"
    folder.mkdir()
    (folder / "virements-visibles").touch()
    clear_marks(folder)
    assert list(folder.iterdir()) == []
