"""What the command tells Locust's processes: where, who, when, and how they share the work."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - msgspec reads the annotations at run time
from pathlib import Path

import msgspec

VARIABLE = "BANC_LOAD_PLAN"
LIFELINE = "BANC_LOAD_LIFELINE"
# How the error of an arrival begins when it says nothing of the target.
BENCH_FAULT = "faute du banc"
ROOT = Path(__file__).parents[1]


class People(msgspec.Struct, frozen=True):
    """Drawn again by every worker from the seed, or read from a world written by hand (`monde`)."""

    seed: int
    habitues: int = 0
    temoins: int = 0
    nouveaux: int = 0
    porteurs: int = 0
    monde: str | None = None


class Plan(msgspec.Struct, frozen=True):
    """One plan for all workers: arrival `i` is played by worker `i modulo workers`.

    `arrivals` in seconds from the start, one name of `journeys` each. `closed` > 0: as many people come back
    over and over for `duration_s`, with `pause_s` between two visits, and the instants are not used.
    `calibration`: address of the target of known law to measure first. `pannes`: services that break.
    `checks_share`: share of the arrivals whose pages are compared, the same ones whoever plays them.
    """

    urls: Mapping[str, str]
    arrivals: tuple[float, ...]
    journeys: tuple[str, ...]
    people: People
    in_flight_max: int
    duration_s: float
    samples: str
    workers: int = 1
    control: str | None = None
    world: str | None = None
    pannes: tuple[str, ...] = ()
    closed: int = 0
    pause_s: float = 1.0
    calibration: str | None = None
    checks_share: float = 1.0


def write_plan(plan: Plan, path: Path) -> None:
    """Leave the plan for Locust's process."""
    path.write_bytes(msgspec.json.encode(plan))


def read_plan(text: bytes | str) -> Plan:
    """The plan that the command left, or that the master sent."""
    return msgspec.json.decode(text, type=Plan)
