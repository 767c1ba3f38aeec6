"""Open, list and close worlds; list the faulty variants that a world may use."""

from typing import Any, get_origin, get_type_hints

import msgspec

from simulators.core.clock import Clock
from simulators.core.control.operation import Answer, Call, Nothing, Operation, Strict
from simulators.core.errors import Problem
from simulators.core.places import HERE, Places, read_places
from simulators.core.world import World
from simulators.core.worlds import Worlds, describe
from simulators.gestes.peupler import peupler
from simulators.mutants.mutant import Mutant
from simulators.mutants.registry import MUTANTS, find_mutant, list_mutants
from simulators.peuplement.document import Document

# The lists of a document, as the paths of their entries start.
_LISTS = tuple(f"$.{name}[" for name, kind in get_type_hints(Document).items() if get_origin(kind) is tuple)


class WorldBody(Strict, frozen=True):
    """A world to open: who is in it, under which name, with which faulty variants (service: name)."""

    data: Document = Document()
    variants: dict[str, str] = msgspec.field(default_factory=dict)
    world: str | None = None
    addresses: dict[str, str] = msgspec.field(default_factory=dict)
    absent: tuple[str, ...] = ()


def ouvrir(
    worlds: Worlds, data: Document, variants: dict[str, str], name: str | None = None, places: Places = HERE
) -> World:
    """A new world, peopled; nothing of it remains when its document is refused."""
    for service in variants:
        if service not in worlds.services:
            known = ", ".join(worlds.services)
            sentence = f"« {service} » ; services : {known}"
            raise Problem(422, "Service inconnu", sentence, field=f"$.variants.{service}")
    replaced = {service: _find(service, variant) for service, variant in variants.items()}
    built = {s: m.build(worlds.services[s]) for s, m in replaced.items() if s in worlds.services}
    clock = _make_clock(data)
    world = worlds.open(name, variants=built, clock=clock, seed=data.graine, places=places)
    try:
        peupler(world, data)
    except BaseException:
        worlds.close(world.name)
        raise
    return world


def _make_clock(data: Document) -> Clock:
    if data.horloge == "murale":
        return Clock.on_the_wall()
    return Clock(data.instant, running=data.horloge == "reelle")


def _find(service: str, name: str) -> Mutant:
    mutant = find_mutant(name)
    if mutant is None:
        near = ", ".join(list_mutants(near=name))
        raise Problem(422, "Variante inconnue", f"« {name} » ; voir : {near}", field=f"$.variants.{service}")
    if mutant.service != service:
        sentence = f"« {name} » est une variante de {mutant.service}, pas de {service}"
        raise Problem(422, "Variante d’un autre service", sentence, field=f"$.variants.{service}")
    return mutant


async def _open_world(call: Call) -> Answer:
    body: WorldBody = call.body
    places = read_places(body.addresses, body.absent)
    try:
        return Answer(201, describe(ouvrir(call.worlds, body.data, body.variants, body.world, places)))
    except Problem as refused:
        raise _inside_data(refused) from refused


def _inside_data(refused: Problem) -> Problem:
    """The document is the member `data` of the body: a field of its own is named from there."""
    field = refused.field
    if field is None or not field.startswith(_LISTS):
        return refused
    return Problem(
        refused.status, refused.title, refused.sentence, field="$.data" + field[1:], headers=refused.headers
    )


async def _close_world(call: Call) -> Answer:
    call.worlds.close(call.the_world.name)
    return Answer(204)


async def _list_worlds(call: Call) -> Answer:
    return Answer(200, {"worlds": [describe(world) for world in call.worlds]})


async def _list_variants(_call: Call) -> Answer:
    return Answer(200, {"variants": [_show(mutant) for mutant in MUTANTS]})


def _show(mutant: Mutant) -> dict[str, Any]:
    return {
        "name": mutant.name, "rule": mutant.rule, "service": mutant.service, "sentence": mutant.sentence,
        "drivers": list(mutant.drivers),
    }  # fmt: skip


OPERATIONS = (
    Operation("POST", "/worlds", "Ouvrir un monde", WorldBody, _open_world, ((201, "monde ouvert"),)),
    Operation("GET", "/worlds", "Lister les mondes", Nothing, _list_worlds),
    Operation("DELETE", "/worlds/{world}", "Fermer un monde", Nothing, _close_world, ((204, "fermé"),)),
    Operation("GET", "/variants", "Lister les systèmes fautifs", Nothing, _list_variants),
)
