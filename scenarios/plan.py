"""What one run plays: each example, on which driver, on the reference portal or on which mutant.

The plan is written by the command before pytest starts and read back inside pytest, in every worker.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, order=True)
class Casting:
    """One example on one driver, on one mutant (empty: the system as configured)."""

    example: str
    driver: str
    mutant: str = ""


@dataclass(frozen=True)
class Shared:
    """The stage of a foreign portal: one world of co-owners for the whole run, and what differs there.

    `now` is the instant it was opened at; `seed` draws the names of each scenario; `turns` is the folder
    where they take turns; `labels` are those of the portal's screens; `accounts` is the file where the
    accounts opened there are noted; `refusals` says, by example, what the target cannot do.
    """

    world: str
    urls: Mapping[str, str]
    now: str
    seed: int
    turns: str
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    accounts: str = ""
    refusals: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """The castings of a run and what the fixtures need to know.

    `benches` are the control doors already open, shared between the processes that play, none when pytest
    must open its own; `bench_fault` says why they could not be opened; `variants` gives the service that each
    mutant replaces; `evidence` is the folder where failures are explained, empty when they are not; `once`
    are the mutants to catch once only, noted under `marks`; `missing` are the drivers whose browser
    is not there, and what would help; `shared` is the stage of a portal that lives outside the bench.
    """

    castings: tuple[Casting, ...]
    benches: tuple[str, ...] = ()
    bench_fault: str = ""
    variants: Mapping[str, str] = field(default_factory=dict)
    evidence: str = ""
    headed: bool = False
    keep: bool = False
    marks: str = ""
    once: tuple[str, ...] = ()
    missing: Mapping[str, str] = field(default_factory=dict)
    shared: Shared | None = None

    @property
    def bench(self) -> str:
        """The first control door, or nothing."""
        return self.benches[0] if self.benches else ""

    def write(self, path: Path) -> None:
        """Leave the plan where pytest will read it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        document = {
            "castings": [[cast.example, cast.driver, cast.mutant] for cast in self.castings],
            "benches": list(self.benches),
            "bench_fault": self.bench_fault,
            "variants": dict(self.variants),
            "evidence": self.evidence,
            "headed": self.headed,
            "keep": self.keep,
            "marks": self.marks,
            "once": list(self.once),
            "missing": dict(self.missing),
            "shared": asdict(self.shared) if self.shared else None,
        }
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


def read_plan(path: Path) -> Plan:
    """The plan of this run, as the command wrote it."""
    document = json.loads(path.read_text(encoding="utf-8"))
    castings = tuple(Casting(*cast) for cast in document.pop("castings"))
    shared = document.pop("shared")
    return Plan(
        castings=castings,
        benches=tuple(document.pop("benches")),
        once=tuple(document.pop("once")),
        shared=Shared(**shared) if shared else None,
        **document,
    )
