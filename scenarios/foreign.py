"""Sets the stage of a foreign portal: one world of co-owners that know its address, and the portal itself."""

from __future__ import annotations

import socket
import sys
import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from scenarios.catalogue import Excluded
from scenarios.errors import BadUsage, TargetUnreachable
from scenarios.plan import Shared
from scenarios.targets import SERVICES
from steps.bench import Bench, start_bench
from steps.drivers.clock import read_wall_clock
from steps.drivers.transport import Exchange
from steps.errors import BenchFault, Inconclusive

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from scenarios.catalogue import Catalogue, Rule
    from scenarios.plan import Plan
    from scenarios.targets import Target
    from steps.drivers.control import ControlDoor
    from steps.drivers.transport import Transport

PARIS = ZoneInfo("Europe/Paris")
PORTAL = "portailpro"
TETHER = (sys.executable, "-m", "scenarios.tether")
# A portal that ends is seen at once: this bounds one that never answers, on a machine that starves it too.
START_SECONDS, PAUSE_SECONDS = 90.0, 0.1
SHARED_WORKERS = 4
COPROPRIETAIRE, JUDGED_ON_BENCH = "coproprietaire", "jugée sur le banc"


@dataclass
class Foreign:
    """The portal of a run: its address, and its process when we started it."""

    target: Target
    url: str
    process: Bench | None = None

    def verify_alive(self) -> None:
        """TargetUnreachable, with its last words, when the portal that we started has stopped by itself."""
        if self.process is not None and self.process.process.poll() is not None:
            raise TargetUnreachable(
                f"Le portail « {self.target.name} » ({self.url}) s'est arrêté.{self.process.last_words()}"
            )

    def stop(self) -> None:
        """Stop what we started."""
        if self.process is not None:
            self.process.stop()


def find_url(target: Target) -> str:
    """The address of the portal, on a free port when its file asks for one."""
    return _fill(target, target.url, {"port": str(_find_free_port())}).rstrip("/")


def open_stage(target: Target, door: ControlDoor, url: str, build: Path) -> Shared:
    """The one world of the run, on real time, whose services know this portal."""
    now = read_wall_clock().astimezone(PARIS)
    world = door.open_world(
        {"titre": target.title, "horloge": "murale"},
        name=target.name,
        addresses={**target.coproprietaires, PORTAL: url},
        absent=(PORTAL,),
    )
    return Shared(
        world=world.name,
        urls={**world.urls, PORTAL: url},
        now=now.isoformat(),
        seed=int(now.timestamp()),
        turns=str(build / "turns"),
        labels=target.labels,
        accounts=str(build / target.accounts) if target.accounts else "",
    )


def start_portal(target: Target, root: Path, shared: Shared, mutant: str) -> Foreign:
    """Launch the portal when its file says how; what it runs ends with us."""
    url = shared.urls[PORTAL]
    if mutant and not target.start_mutant:
        raise BadUsage(f"--mutant : la cible « {target.name} » ne dit pas comment (clé « start_mutant »).")
    if not target.start:
        return Foreign(target, url)
    values = {name: shared.urls[name] for name in SERVICES if name in shared.urls} | {
        "python": sys.executable,
        "port": str(urlsplit(url).port or ""),
        "portail": url,
        "mutant": mutant,
    }
    words = (*target.start, *(target.start_mutant if mutant else ()))
    command = tuple(_fill(target, word, values) for word in words)
    return Foreign(target, url, start_bench(root, (*TETHER, *command)))


def wait_reachable(foreign: Foreign, transport: Transport) -> None:
    """Until the portal answers anything at all; TargetUnreachable with its address when it does not."""
    deadline = time.monotonic() + (START_SECONDS if foreign.process else 0.0)
    while (reason := _ask(transport, foreign.url)) is not None:
        foreign.verify_alive()
        if time.monotonic() > deadline:
            words = foreign.process.last_words() if foreign.process else ""
            raise TargetUnreachable(
                f"Portail « {foreign.target.name} » injoignable : {foreign.url} ({reason}).{words}"
            )
        time.sleep(PAUSE_SECONDS)


def leave_to_bench(catalogue: Catalogue, rules: tuple[Rule, ...]) -> tuple[Catalogue, tuple[Rule, ...]]:
    """The rules to judge on a foreign portal: those about a co-owner are left out, with the reason.

    Our simulators obey them because we wrote them so: that is no merit of this portal.
    """
    left = tuple(
        Excluded(rule.id, rule.theme, JUDGED_ON_BENCH, rule.statement, rule.source)
        for rule in rules
        if rule.subject == COPROPRIETAIRE
    )
    kept = tuple(rule for rule in rules if rule.subject != COPROPRIETAIRE)
    ids = {rule.id for rule in left}
    others = tuple(rule for rule in catalogue.rules if rule.id not in ids)
    return replace(catalogue, rules=others, excluded=(*catalogue.excluded, *left)), kept


def choose_shared_workers(asked: int | None, plan: Plan) -> int:
    """How many processes: more than cores, for the scenarios of a portal on real time wait much of it."""
    return min(SHARED_WORKERS if asked is None else asked, len(plan.castings))


def tell_shared(target: Target, shared: Shared, refusals: Mapping[str, str]) -> None:
    """Say, before the run, where it is played and what the target declared that it cannot do."""
    print(f"Cible {target.name} : {shared.urls[PORTAL]}, heure réelle, graine {shared.seed}.", flush=True)
    for reason, count in sorted(Counter(refusals.values()).items()):
        print(f"  {count} exemple(s) non applicable(s) : {reason}.", flush=True)


def _ask(transport: Transport, url: str) -> str | None:
    try:
        transport.exchange(Exchange("GET", f"{url}/"))
    except (Inconclusive, BenchFault) as error:
        return str(error).partition(" (")[0]
    return None


def _fill(target: Target, text: str, values: Mapping[str, str]) -> str:
    """The text with its {names} replaced; BadUsage with the names that may be written."""
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError) as error:
        names = ", ".join(f"{{{name}}}" for name in _known(values))
        raise BadUsage(
            f"scenarios/targets/{target.name}.toml : « {text} » ; mots remplacés : {names}."
        ) from error


def _known(values: Mapping[str, str]) -> Iterator[str]:
    yield from sorted(values)


def _find_free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
