"""Lets the machine look for a counter-example, for as long as it is given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from scenarios.machines.carnet import shorten as shorten_journey
from scenarios.machines.correspondance import Correspondance
from scenarios.machines.correspondance import shorten as shorten_correspondence
from scenarios.machines.messagerie import Indiscretion, build_messagerie
from scenarios.machines.passages import Detour, build_passages
from scenarios.machines.recit import shorten
from scenarios.machines.visibilite import Contrexemple, build_machine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.stateful import RuleBasedStateMachine

    from scenarios.machines.carnet import Carnet
    from scenarios.machines.recit import Recit
    from scenarios.machines.scene import Theatre


@dataclass(frozen=True)
class Effort:
    """How many stories, of how many gestures; whether the one found is made as short as it can be.

    Without `graine` the stories are the same each time, so that nothing flickers; with one they are others.
    """

    stories: int
    gestures: int
    shorten: bool = True
    graine: int | None = None


def search(theatre: Theatre, effort: Effort) -> Recit | None:
    """The first story that ends badly, lived twice, or None.

    Raises what the bench raises: only an écart is a counter-example.
    """
    try:
        _live(build_machine(theatre), effort)
    except Contrexemple as contrexemple:
        return _confirm(contrexemple.recit, theatre, effort)
    return None


def search_passages(theatre: Theatre, effort: Effort) -> Carnet | None:
    """The same for the journeys between sites."""
    try:
        _live(build_passages(theatre), effort)
    except Detour as detour:
        return _confirm_journey(detour.carnet, theatre, effort)
    return None


def search_messagerie(theatre: Theatre, effort: Effort) -> Correspondance | None:
    """The same for the levels of the secure messaging."""
    try:
        _live(build_messagerie(theatre), effort)
    except Indiscretion as indiscretion:
        return _confirm_correspondence(indiscretion.correspondance, theatre, effort)
    return None


SEARCHES: Mapping[str, Callable[[Theatre, Effort], Recit | Carnet | Correspondance | None]] = {
    "visibilite": search,
    "passages": search_passages,
    "messagerie": search_messagerie,
}


def _live(machine: type[RuleBasedStateMachine], effort: Effort) -> None:
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


def _confirm_journey(carnet: Carnet, theatre: Theatre, effort: Effort) -> Carnet:
    if not effort.shorten:
        return carnet
    if carnet.play(theatre) != carnet.constat:
        return replace(carnet, rejoue=False)
    return shorten_journey(carnet, theatre)


def _confirm_correspondence(found: Correspondance, theatre: Theatre, effort: Effort) -> Correspondance:
    if not effort.shorten:
        return found
    if found.play(theatre) != found.ecart:
        return replace(found, rejouee=False)
    return shorten_correspondence(found, theatre)


def _confirm(recit: Recit, theatre: Theatre, effort: Effort) -> Recit:
    if not effort.shorten:
        return recit
    if not recit.play(theatre).ecart:
        return replace(recit, rejouee=False)
    return shorten(recit, theatre)
