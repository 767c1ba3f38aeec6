"""What the command tells Locust's process, by a file: where, who, when, and where to write."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VARIABLE = "BANC_LOAD_PLAN"


@dataclass(frozen=True)
class Plan:
    """`arrivals` in seconds from the start; the people are drawn again from `seed` and `population`."""

    urls: Mapping[str, str]
    arrivals: tuple[float, ...]
    in_flight_max: int
    seed: int
    population: int
    samples: str


def write_plan(plan: Plan, path: Path) -> None:
    """Leave the plan for Locust's process."""
    path.write_bytes(orjson.dumps(asdict(plan)))


def read_plan(path: Path) -> Plan:
    """The plan that the command left."""
    fields = orjson.loads(path.read_bytes())
    return Plan(**{**fields, "arrivals": tuple(fields["arrivals"])})
