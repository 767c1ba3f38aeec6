"""Plays a profile on a bench of its own: opens the world, runs Locust as a child, reads what it wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from load.errors import BadUsage, BenchBroken, Interrupted
from load.measure.arrivals import plan_arrivals
from load.measure.samples import read_samples
from load.measure.verdict import Facts, sort_facts
from load.plan import VARIABLE, Plan, write_plan
from load.users.population import draw_monde
from steps.datasets.document import write_document

if TYPE_CHECKING:
    from load.options import Options
    from load.profile import Profile
    from steps.drivers.control import ControlDoor

ROOT = Path(__file__).parents[1]
MARGIN_S = 60.0


@dataclass(frozen=True)
class Run:
    """What a run left: where it went, and the facts."""

    url: str
    facts: Facts


def play_profile(options: Options, profile: Profile, control: ControlDoor, folder: Path) -> Run:
    """Open a world with the population of the run, load it, close it."""
    monde = draw_monde(options.seed, profile.population)
    world = control.open_world(write_document(monde), variants=_find_variants(control, options.mutant))
    samples = folder / "samples.jsonl"
    samples.unlink(missing_ok=True)
    plan = Plan(
        urls=world.urls,
        arrivals=plan_arrivals(profile.arrivees, profile.duree_s, options.seed),
        in_flight_max=profile.en_vol_max,
        seed=options.seed,
        population=profile.population,
        samples=str(samples),
    )
    write_plan(plan, folder / "plan.json")
    _run_locust(folder, profile.duree_s + MARGIN_S)
    with samples.open("rb") as lines:
        facts = sort_facts(profile.arrivees, read_samples(lines))
    return Run(world.urls["portailpro"], facts)


def _find_variants(control: ControlDoor, mutant: str | None) -> dict[str, str]:
    """The faulty service that a mutant stands for; BadUsage names the nearest mutants."""
    if mutant is None:
        return {}
    known = {variant.name: variant.service for variant in control.read_variants()}
    service = known.get(mutant)
    if service is None:
        near = get_close_matches(mutant, known, n=3, cutoff=0.4) or sorted(known)
        raise BadUsage(f"Mutant inconnu « {mutant} ». Mutants : {', '.join(near)}.")
    return {service: mutant}


def _run_locust(folder: Path, limit_s: float) -> None:
    """Locust without its web page, on this machine only; its own words go to a file."""
    command = [
        sys.executable, "-m", "locust", "-f", str(ROOT / "load" / "locustfile.py"), "--headless",
        "--users", "1", "--spawn-rate", "1", "--only-summary", "--exit-code-on-error", "0",
        "--reset-stats", "--loglevel", "WARNING",
    ]  # fmt: skip
    environment = {**os.environ, VARIABLE: str(folder / "plan.json"), "PYTHONPATH": str(ROOT)}
    with (folder / "locust.log").open("wb") as log:
        child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)  # noqa: S603
        try:
            code = child.wait(limit_s)
        except subprocess.TimeoutExpired:
            raise BenchBroken(f"Locust n’a pas fini en {limit_s:.0f} s ; voir {folder}/locust.log") from None
        except KeyboardInterrupt:
            raise Interrupted("Interrompu : tout est arrêté.") from None
        finally:
            child.kill()
            child.wait()
    if code or not (folder / "samples.jsonl").exists():
        raise BenchBroken(f"Locust s’est arrêté avec le code {code} ; voir {folder}/locust.log")
