"""What a load run left, as typed values: `result.json`, and `series.json` for the curves."""

from dataclasses import dataclass
from typing import Literal

import msgspec

Verdict = Literal["conforme", "non_conforme", "non_concluant"]


class Target(msgspec.Struct, frozen=True):
    """Which portal was loaded."""

    name: str
    url: str


class Arrivals(msgspec.Struct, frozen=True):
    """People of the plan, those who were sent, those who were lost."""

    planned: int
    sent: int
    lost: int


class Times(msgspec.Struct, frozen=True):
    """Percentiles in milliseconds; None when nothing was measured."""

    p50: float | None = None
    p95: float | None = None
    p99: float | None = None


class Step(msgspec.Struct, frozen=True):
    """A named step over the whole run: `felt` from the planned instant, `service` from the sending."""

    name: str
    actor: str
    count: int
    errors: int
    felt: Times
    service: Times


class Objective(msgspec.Struct, frozen=True):
    """A figure to hold and what was found; "*" as step stands for the whole run."""

    step: str
    actor: str
    metric: str
    limit: float
    measured: float | None
    ok: bool
    source: str = ""


class Generator(msgspec.Struct, frozen=True):
    """How the generator itself fared: lag of its loop (milliseconds), share of one core."""

    lag_p99_ms: float | None
    cpu: float


class Correctness(msgspec.Struct, frozen=True):
    """Pages compared with what had to be seen, and those that differed."""

    checked: int
    wrong: int


class Result(msgspec.Struct, frozen=True):
    """`result.json`, whole."""

    profile: str
    verdict: Verdict
    reasons: tuple[str, ...]
    target: Target
    seed: int
    arrivals: Arrivals
    steps: tuple[Step, ...]
    slo: tuple[Objective, ...]
    generator: Generator
    correctness: Correctness


class ActorBucket(msgspec.Struct, frozen=True):
    """What was measured of one actor in one bucket; `hop` is the time of its own exchanges."""

    count: int = 0
    errors: int = 0
    felt_p50: float | None = None
    felt_p95: float | None = None
    felt_p99: float | None = None
    service_p50: float | None = None
    service_p95: float | None = None
    service_p99: float | None = None
    hop_p50: float | None = None
    hop_p95: float | None = None
    hop_p99: float | None = None


class Bucket(msgspec.Struct, frozen=True):
    """What happened to the people planned from `t` to the next bucket (seconds of the run)."""

    t: float
    planned: int
    sent: int
    lost: int
    actors: dict[str, ActorBucket] = {}


class Share(msgspec.Struct, frozen=True):
    """Exchanges with one actor over the run, the seconds they took, their percentiles per step (ms)."""

    seconds: float
    exchanges: int
    p50: float | None = None
    p95: float | None = None
    p99: float | None = None


class Calibration(msgspec.Struct, frozen=True):
    """A target of known law, measured just before the run."""

    law: str
    expected_p95_ms: float
    measured_p95_ms: float
    error_pct: float
    count: int = 0


class Worker(msgspec.Struct, frozen=True):
    """One process of the generator."""

    worker: int
    cpu: float
    lag: Times = Times()
    late: Times = Times()


class Machine(msgspec.Struct, frozen=True):
    """Who had the cores meanwhile, in mean numbers of them: anybody, programs that are none of the run."""

    cores: int
    busy: float
    foreign: float


class Generators(msgspec.Struct, frozen=True):
    """Lateness of the sendings, who had the cores, and each process apart."""

    late_p99_ms: float | None = None
    machine: Machine | None = None
    workers: tuple[Worker, ...] = ()


class Kept(msgspec.Struct, frozen=True):
    """An exchange kept as evidence."""

    person: str
    method: str
    url: str
    status: int
    body: str
    at: float = 0.0
    arrival: int = 0


class MixUp(msgspec.Struct, frozen=True):
    """Somebody was shown what belongs to somebody else."""

    sentence: str
    seen: Kept
    owner: Kept | None = None


class Trial(msgspec.Struct, frozen=True):
    """A rate that was tried while looking for the knee: tenu, rompu or affame; cores taken meanwhile."""

    rate: float
    outcome: str
    generator: float | None = None
    busy: float | None = None


class Rupture(msgspec.Struct, frozen=True):
    """The search for the knee: the highest rate held and the lowest one broken, arrivals per second."""

    held: float | None
    broken: float | None
    why: str = ""
    trials: tuple[Trial, ...] = ()


class Mark(msgspec.Struct, frozen=True):
    """Something done to the portal during the run, at `t` seconds: a fault armed, a right withdrawn."""

    t: float
    label: str


class Series(msgspec.Struct, frozen=True):
    """`series.json`, whole; what it does not say is not shown."""

    bucket_s: float = 1.0
    buckets: tuple[Bucket, ...] = ()
    actors: dict[str, Share] = {}
    calibration: Calibration | None = None
    generator: Generators = Generators()
    factor: float = 1.0
    mix_up: MixUp | None = None
    rupture: Rupture | None = None
    marks: tuple[Mark, ...] = ()
    title: str = ""
    mode: str = ""
    mutant: str | None = None
    compared_share: float = 1.0


@dataclass(frozen=True)
class Charge:
    """A load run: its result, and its curves when they were written."""

    result: Result
    series: Series
    has_series: bool = True
