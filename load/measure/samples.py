"""What a load run writes down, one line per fact, so that a killed run can still be read.

Instants are seconds from the start of the run, the same origin for every worker.
"""

from collections.abc import Iterable

import msgspec


class Hop(msgspec.Struct, frozen=True):
    """What one actor cost within a step: seconds from sending to the whole answer, over `count` exchanges."""

    actor: str
    seconds: float
    count: int


class Step(msgspec.Struct, frozen=True, tag_field="kind", tag="step"):
    """One named step of one arrival; `planned_at` is when it should have begun had nothing been late."""

    arrival: int
    name: str
    actor: str
    planned_at: float
    began_at: float
    ended_at: float
    error: str | None = None
    hops: tuple[Hop, ...] = ()

    @property
    def felt(self) -> float:
        """What the person waited, from the planned instant; seconds."""
        return self.ended_at - self.planned_at

    @property
    def service(self) -> float:
        """What the step took from its sending; seconds."""
        return self.ended_at - self.began_at


class Arrival(msgspec.Struct, frozen=True, tag_field="kind", tag="arrival"):
    """One person who came, or was lost (`sent` false): pages compared, what was wrong on them.

    `reauthentications` counts the login forms met where a session already open should have sufficed.
    `compared` is false for those whose pages were not to be compared, when only a share is.
    """

    index: int
    journey: str
    planned_at: float
    sent: bool
    checked: int
    wrong: tuple[str, ...]
    reauthentications: int = 0
    error: str | None = None
    compared: bool = True


class Generator(msgspec.Struct, frozen=True, tag_field="kind", tag="generator"):
    """How one worker of the generator itself fared.

    `lags`: how much its loop overslept; `late`: how long after its planned instant each arrival was launched
    (seconds); `cpu`: share of one core; `starved`: of the time when it had something to do, the share spent
    waiting for a core (0 when the system does not say).
    """

    worker: int
    lags: tuple[float, ...]
    late: tuple[float, ...]
    cpu: float
    starved: float = 0.0


class Calibration(msgspec.Struct, frozen=True, tag_field="kind", tag="calibration"):
    """Seconds measured by one worker on the target of known latency law, before the run."""

    worker: int
    law: str
    expected_p95: float
    measured: tuple[float, ...]


class Kept(msgspec.Struct, frozen=True):
    """An exchange kept as evidence, tokens and cookies masked."""

    arrival: int
    person: str
    at: float
    method: str
    url: str
    status: int
    body: str


class MixUp(msgspec.Struct, frozen=True, tag_field="kind", tag="mix_up"):
    """Somebody was shown what belongs to somebody else: what they got, and what the other one got."""

    sentence: str
    seen: Kept
    owner: Kept | None


class Mark(msgspec.Struct, frozen=True, tag_field="kind", tag="mark"):
    """Something done to the portal during the run: a fault armed, a right withdrawn; shown on the curves."""

    t: float
    label: str


class Machine(msgspec.Struct, frozen=True, tag_field="kind", tag="machine"):
    """Who had the cores of the machine that plays the run, bench included: mean numbers of cores.

    `foreign`: those taken by programs that are none of the run; `busy`: those taken by anybody.
    """

    cores: int
    busy: float
    foreign: float


Sample = Step | Arrival | Generator | Calibration | MixUp | Mark | Machine
_DECODER: msgspec.json.Decoder[Sample] = msgspec.json.Decoder(Sample)


def write_sample(sample: Sample) -> bytes:
    """The sample as one line of JSON."""
    return msgspec.json.encode(sample) + b"\n"


def read_samples(lines: Iterable[bytes]) -> list[Sample]:
    """Every whole line; a last line cut by a kill is left out."""
    return [_DECODER.decode(line) for line in lines if line.endswith(b"\n")]
