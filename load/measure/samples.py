"""What a load run writes down, one line per fact, so that a killed run can still be read."""

from collections.abc import Iterable

import msgspec


class Step(msgspec.Struct, frozen=True, tag_field="kind", tag="step"):
    """One named step of one arrival.

    `planned_at` is when it should have begun had nothing been late before it; `service` runs from sending,
    `felt` from the planned instant. Seconds.
    """

    arrival: int
    name: str
    actor: str
    felt: float
    service: float
    error: str | None = None


class Arrival(msgspec.Struct, frozen=True, tag_field="kind", tag="arrival"):
    """One person who came: what was sent, how many pages were compared, what was wrong on them."""

    index: int
    sent: bool
    checked: int
    wrong: tuple[str, ...]
    error: str | None = None


class Generator(msgspec.Struct, frozen=True, tag_field="kind", tag="generator"):
    """How the generator itself fared: lag of its loop (seconds) and share of one core it used."""

    lags: tuple[float, ...]
    cpu: float


Sample = Step | Arrival | Generator
_DECODER: msgspec.json.Decoder[Sample] = msgspec.json.Decoder(Sample)


def write_sample(sample: Sample) -> bytes:
    """The sample as one line of JSON."""
    return msgspec.json.encode(sample) + b"\n"


def read_samples(lines: Iterable[bytes]) -> list[Sample]:
    """Every whole line; a last line cut by a kill is left out."""
    return [_DECODER.decode(line) for line in lines if line.endswith(b"\n")]
