"""Gives each scenario its share of what a long-lived portal must see once only."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scenarios.collected import list_castings
from steps.aliases.drawing import Draw
from steps.aliases.stage import Place, SharedStage

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from scenarios.plan import Casting, Plan
    from steps.drivers.contract import Driver
    from steps.drivers.control_caller import Calls
    from steps.screens.labels import Labels


def build_stage(  # noqa: PLR0913 - what a scenario meets, all named
    plan: Plan,
    casting: Casting,
    caller: Calls,
    labels: Labels,
    open_plain: Callable[[str], Driver],
    *,
    again: bool,
) -> SharedStage:
    """The stage of one casting; one that is played `again` meets nothing of its first time."""
    assert plan.shared is not None
    shared, count = plan.shared, len(plan.castings)
    rank = plan.castings.index(casting) + (count if again else 0)
    place = Place(
        shared.world,
        shared.urls,
        datetime.fromisoformat(shared.now),
        Path(shared.turns),
        Path(shared.accounts) if shared.accounts else None,
    )
    return SharedStage(place, caller, Draw(shared.seed, rank, 2 * count), labels, open_plain)


def find_refusal(plan: Plan, item: pytest.Item) -> str:
    """Why the target said beforehand that it cannot play this example; empty when it can."""
    if plan.shared is None or not plan.shared.refusals:
        return ""
    [(_, casting)] = list_castings([item])
    return plan.shared.refusals.get(casting.example, "")
