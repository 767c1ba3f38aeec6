"""What a load run writes down, one line per fact, so that a killed run can still be read."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal

import orjson


@dataclass(frozen=True, slots=True)
class Step:
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
    kind: Literal["step"] = "step"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One person who came: what was sent, how many pages were compared, what was wrong on them."""

    index: int
    sent: bool
    checked: int
    wrong: tuple[str, ...]
    error: str | None = None
    kind: Literal["arrival"] = "arrival"


@dataclass(frozen=True, slots=True)
class Generator:
    """How the generator itself fared: lag of its loop (seconds) and share of one core it used."""

    lags: tuple[float, ...]
    cpu: float
    kind: Literal["generator"] = "generator"


Sample = Step | Arrival | Generator
_KINDS: dict[str, type[Sample]] = {"step": Step, "arrival": Arrival, "generator": Generator}


def write_sample(sample: Sample) -> bytes:
    """The sample as one line of JSON."""
    return orjson.dumps(asdict(sample)) + b"\n"


def read_samples(lines: Iterable[bytes]) -> list[Sample]:
    """Every whole line; a last line cut by a kill is left out."""
    samples: list[Sample] = []
    for line in lines:
        if line.endswith(b"\n"):
            samples.append(_read(orjson.loads(line)))
    return samples


def _read(fields: dict[str, Any]) -> Sample:
    kind = _KINDS[fields.pop("kind")]
    return kind(**{name: tuple(v) if isinstance(v, list) else v for name, v in fields.items()})
