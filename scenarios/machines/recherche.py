"""Lets the machine look for a counter-example, for as long as it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from scenarios.machines.messagerie import Messagerie
from scenarios.machines.passages import Passages
from scenarios.machines.trouvaille import Contrexemple
from scenarios.machines.visibilite import Visibilite

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scenarios.machines.histoires import Histoires
    from scenarios.machines.scene import Theatre
    from scenarios.machines.trouvaille import Trouvaille

MACHINES: Mapping[str, type[Histoires]] = {
    "visibilite": Visibilite,
    "passages": Passages,
    "messagerie": Messagerie,
}


@dataclass(frozen=True)
class Effort:
    """How many stories, of how many gestures; whether the one found is made as short as it can be.

    Without `graine` the stories are the same each time, so that nothing flickers; with one they are others.
    """

    stories: int
    gestures: int
    shorten: bool = True
    graine: int | None = None


def search(machine: str, theatre: Theatre, effort: Effort) -> Trouvaille | None:
    """The first story of this machine that ends badly, lived twice, or None.

    Raises what the bench raises: only an écart is a counter-example.
    """
    try:
        _live(MACHINES[machine].on(theatre), effort)
    except Contrexemple as contrexemple:
        found = contrexemple.trouvaille
        return found.confirm(theatre) if effort.shorten else found
    return None


def _live(machine: type[Histoires], effort: Effort) -> None:
    if effort.graine is not None:
        seed(effort.graine)(machine)
    limits = settings(
        max_examples=effort.stories,
        stateful_step_count=effort.gestures,
        # we shorten the story ourselves, in its own terms: by living it again
        phases=(Phase.generate,),
        derandomize=effort.graine is None,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=limits)
