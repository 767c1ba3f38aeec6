"""The same run as curves: how many came, and what they waited, second by second and actor by actor."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from load.measure.calibration import describe_calibration
from load.measure.sketch import Sketch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from load.measure.facts import Facts
    from load.measure.samples import Machine, Mark, Step


@dataclass
class _Bucket:
    planned: int = 0
    sent: int = 0
    lost: int = 0
    felt: dict[str, Sketch] = field(default_factory=lambda: defaultdict(Sketch))
    service: dict[str, Sketch] = field(default_factory=lambda: defaultdict(Sketch))
    hops: dict[str, Sketch] = field(default_factory=lambda: defaultdict(Sketch))
    errors: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, step: Step) -> None:
        self.felt[step.actor].add(step.felt)
        self.service[step.actor].add(step.service)
        self.errors[step.actor] += step.error is not None
        for hop in step.hops:
            self.hops[hop.actor].add(hop.seconds)

    def describe(self, instant: float) -> dict[str, Any]:
        actors = sorted({*self.felt, *self.hops})
        return {
            "t": instant,
            "planned": self.planned,
            "sent": self.sent,
            "lost": self.lost,
            "actors": {actor: self._describe_actor(actor) for actor in actors},
        }

    def _describe_actor(self, actor: str) -> dict[str, Any]:
        kinds = (("felt", self.felt), ("service", self.service), ("hop", self.hops))
        times = {
            f"{kind}_{name}": value
            for kind, sketches in kinds
            for name, value in sketches.get(actor, Sketch()).summary().items()
        }
        count = self.felt[actor].count if actor in self.felt else 0
        return {"count": count, "errors": self.errors.get(actor, 0), **times}


def build_series(
    facts: Facts, planned: Sequence[float], *, factor: float = 1.0, bucket_s: float = 1.0
) -> dict[str, Any]:
    """`series.json`: buckets from 0 to the last fact, none left out; times in milliseconds.

    `planned` are the instants of the plan, in seconds of the run (already compressed by `factor`). An arrival
    and its steps count in the bucket of their planned instant: a wait is felt by those who came then. In a
    bucket, felt and service are those of the steps that belong to an actor, hop what the exchanges with
    that actor took, within any step.
    """
    buckets: dict[int, _Bucket] = defaultdict(_Bucket)
    for instant in planned:
        buckets[int(instant // bucket_s)].planned += 1
    for arrival in facts.arrivals:
        bucket = buckets[int(arrival.planned_at // bucket_s)]
        bucket.sent += arrival.sent
        bucket.lost += not arrival.sent
    for step in facts.steps:
        buckets[int(step.planned_at // bucket_s)].add(step)
    last = max(buckets, default=-1)
    return {
        "bucket_s": bucket_s,
        "buckets": [buckets[number].describe(number * bucket_s) for number in range(last + 1)],
        "actors": _total_actors(facts.steps),
        "calibration": describe_calibration(facts.calibrations),
        "generator": _describe_generators(facts),
        "factor": factor,
        "mix_up": msgspec.to_builtins(facts.mix_ups[0]) if facts.mix_ups else None,
        "marks": [{"t": round(mark.t, 3), "label": mark.label} for mark in _sort(facts.marks)],
    }


def _sort(marks: Iterable[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: mark.t)


def _total_actors(steps: Iterable[Step]) -> dict[str, Any]:
    """Over the whole run: exchanges with each actor, the seconds they took, their percentiles per step."""
    seconds: dict[str, Sketch] = defaultdict(Sketch)
    totals: dict[str, list[float]] = defaultdict(lambda: [0.0, 0])
    for hop in (hop for step in steps for hop in step.hops):
        seconds[hop.actor].add(hop.seconds)
        totals[hop.actor][0] += hop.seconds
        totals[hop.actor][1] += hop.count
    return {
        actor: {"seconds": round(total, 6), "exchanges": int(count), **seconds[actor].summary()}
        for actor, (total, count) in sorted(totals.items())
    }


def _describe_machine(machine: Machine | None) -> dict[str, Any] | None:
    """Numbers of cores, without the tag of the samples."""
    if machine is None:
        return None
    return {"cores": machine.cores, "busy": round(machine.busy, 3), "foreign": round(machine.foreign, 3)}


def _describe_generators(facts: Facts) -> dict[str, Any]:
    """Lateness of launching beside the lag, and each worker apart."""
    late = facts.late_p99
    return {
        "starved": round(facts.starved, 4),
        "late_p99_ms": None if late is None else round(late * 1000, 3),
        "machine": _describe_machine(facts.machine),
        "workers": [
            {
                "worker": one.worker,
                "cpu": round(one.cpu, 4),
                "starved": round(one.starved, 4),
                "lag": Sketch(one.lags).summary(),
                "late": Sketch(one.late).summary(),
            }
            for one in sorted(facts.generators, key=lambda one: one.worker)
        ],
    }
