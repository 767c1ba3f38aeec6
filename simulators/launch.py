"""Composition root: the only module that knows every service and every gesture of the control door."""

import asyncio
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from os import getpid
from typing import Any

import orjson

from simulators.accueil.page import build_welcome
from simulators.core.control import time_and_faults
from simulators.core.control.door import build_door
from simulators.core.control.operation import Operation
from simulators.core.dispatch import build_dispatch
from simulators.core.hosts import DEMONSTRATION
from simulators.core.peer import Peer
from simulators.core.places import HERE, Places
from simulators.core.service import Service
from simulators.core.serving import LOOPBACK, Serving, bind
from simulators.core.worlds import Worlds
from simulators.douane.service import build_service as build_douane
from simulators.gestes import (
    assister,
    avis,
    correspondre,
    courriers,
    habiliter,
    jetons,
    messagerie,
    mondes,
    peupler,
    regler,
)
from simulators.impots.service import build_service as build_impots
from simulators.net_entreprises.service import build_service as build_net_entreprises
from simulators.peuplement.conversion import convert
from simulators.peuplement.document import Document
from simulators.portailpro.wiring import build_service as build_portailpro
from simulators.telepaiement.service import build_service as build_telepaiement
from simulators.urssaf.service import build_service as build_urssaf

BUILDERS: Mapping[str, Callable[[], Service]] = {
    "portailpro": build_portailpro,
    "douane": build_douane,
    "impots": build_impots,
    "urssaf": build_urssaf,
    "net-entreprises": build_net_entreprises,
    "telepaiement": build_telepaiement,
}
# Whoever asks Télépaiement for something shows an account, or a token, of customs.
NEEDED_BY: Mapping[str, tuple[str, ...]] = {"telepaiement": ("douane",)}
OPERATIONS: tuple[Operation, ...] = (
    *mondes.OPERATIONS, *peupler.OPERATIONS, *habiliter.OPERATIONS, *jetons.OPERATIONS,
    *regler.OPERATIONS, *avis.OPERATIONS, *assister.OPERATIONS, *correspondre.OPERATIONS,
    *courriers.OPERATIONS,
    *messagerie.OPERATIONS, *time_and_faults.OPERATIONS,
)  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What a bench is started with."""

    port: int
    control_port: int
    only: tuple[str, ...] = ()
    document: Document | None = None
    variants: Mapping[str, str] = field(default_factory=dict)
    control_host: str = LOOPBACK
    token: str | None = None
    stop_with_stdin: bool = False
    announce: bool = False
    places: Places = HERE
    door: bool = True


def list_services(only: tuple[str, ...]) -> tuple[str, ...]:
    """The services to start: all of them, or the ones asked with those they cannot answer without."""
    asked = {*only, *(needed for name in only for needed in NEEDED_BY.get(name, ()))}
    return tuple(name for name in BUILDERS if not only or name in asked)


async def serve(settings: Settings) -> int:
    """Run the bench until it is asked to stop; answers the exit code."""
    listener = bind(settings.port)
    control = bind(settings.control_port, host=settings.control_host) if settings.door else None
    peer = Peer()
    names = list_services(settings.only)
    worlds = Worlds({n: BUILDERS[n]() for n in names}, peer, listener.getsockname()[1])
    if settings.document is not None:
        mondes.ouvrir(
            worlds, settings.document, dict(settings.variants), DEMONSTRATION, places=settings.places
        )
    control_url = f"http://{settings.control_host}:{control.getsockname()[1]}" if control else ""
    pairs = [(build_dispatch(worlds, build_welcome(worlds, settings.document, control_url)), listener)]
    if control is not None:
        pairs.append((build_door(worlds, OPERATIONS, convert, settings.token), control))
    serving = Serving(pairs)
    running = asyncio.create_task(serving.run(stop_with_stdin=settings.stop_with_stdin))
    await serving.wait_started()
    _say_ready(settings, worlds, control_url)
    await running
    await peer.close()
    return 130 if serving.interrupted else 0


def _say_ready(settings: Settings, worlds: Worlds, control_url: str) -> None:
    facts: dict[str, Any] = {"port": worlds.port, "control": control_url, "pid": getpid()}
    if settings.announce:
        print(orjson.dumps(facts).decode(), flush=True)
        return
    if set(worlds.services) != set(BUILDERS):
        print(f"Services démarrés : {', '.join(worlds.services)}.", file=sys.stderr)
    print(f"Accueil du banc : http://localhost:{worlds.port}/", file=sys.stderr)
    if control_url:
        print(f"Porte de commande : {control_url}/openapi.json", file=sys.stderr)
    print("Ctrl-C pour arrêter.", file=sys.stderr, flush=True)
