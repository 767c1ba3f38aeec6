"""Lets the machine look for a counter-example, for as long as it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from scenarios.machines.recit import shorten
from scenarios.machines.visibilite import Contrexemple, build_machine

if TYPE_CHECKING:
    from scenarios.machines.recit import Recit
    from scenarios.machines.scene import Theatre


@dataclass(frozen=True)
class Effort:
    """How many stories, of how many gestures; whether the one found is made as short as it can be."""

    stories: int
    gestures: int
    shorten: bool = True


def search(theatre: Theatre, effort: Effort) -> Recit | None:
    """The first story that ends badly, or None; the same stories each time, so that nothing flickers.

    Raises what the bench raises: only an écart is a counter-example.
    """
    found = settings(
        max_examples=effort.stories,
        stateful_step_count=effort.gestures,
        # we shorten the story ourselves, in its own terms: by living it again
        phases=(Phase.generate,),
        derandomize=True,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(build_machine(theatre), settings=found)
    except Contrexemple as contrexemple:
        return shorten(contrexemple.recit, theatre) if effort.shorten else contrexemple.recit
    return None
