"""The samples of a run, sorted by kind, and what they count."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from load.measure.percentiles import compute_percentile
from load.measure.samples import Arrival, Calibration, Generator, Machine, Mark, MixUp, Step

if TYPE_CHECKING:
    from collections.abc import Iterable

    from load.measure.samples import Sample


@dataclass
class Facts:
    """The samples of a run by kind, from all its workers, and how many arrivals were planned."""

    planned: int
    steps: list[Step] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    generators: list[Generator] = field(default_factory=list)
    calibrations: list[Calibration] = field(default_factory=list)
    mix_ups: list[MixUp] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    machine: Machine | None = None

    @property
    def sent(self) -> int:
        """Arrivals that were launched."""
        return sum(arrival.sent for arrival in self.arrivals)

    @property
    def served(self) -> int:
        """Arrivals that were launched and went to their end."""
        return sum(arrival.sent and arrival.error is None for arrival in self.arrivals)

    @property
    def unaccounted(self) -> int:
        """Arrivals of the plan of which the generator says nothing, neither sent nor lost."""
        return self.planned - len(self.arrivals)

    @property
    def checked(self) -> int:
        """Pages compared with what the person had to see."""
        return sum(arrival.checked for arrival in self.arrivals)

    @property
    def wrong(self) -> list[str]:
        """What did not agree, page by page, mix-ups of sessions first."""
        mixed = [mix_up.sentence for mix_up in self.mix_ups]
        return mixed + [text for arrival in self.arrivals for text in arrival.wrong]

    @property
    def reauthentications(self) -> int:
        """Login forms met where an open session should have sufficed."""
        return sum(arrival.reauthentications for arrival in self.arrivals)

    @property
    def errors(self) -> list[str]:
        """Steps that did not go to their end, and arrivals that failed outside any step."""
        failed = {step.arrival for step in self.steps if step.error}
        outside = [a for a in self.arrivals if a.sent and a.error and a.index not in failed]
        return [f"{s.name} : {s.error}" for s in self.steps if s.error] + [
            f"{a.journey} : {a.error}" for a in outside
        ]

    @property
    def lag_p99(self) -> float | None:
        """99th percentile of the lag of the worst worker's loop, in seconds; None when one said nothing."""
        return _compute_worst(generator.lags for generator in self.generators)

    @property
    def late_p99(self) -> float | None:
        """99th percentile of the lateness of launching, of the worst worker, in seconds; None without any."""
        return _compute_worst(generator.late for generator in self.generators if generator.late)

    @property
    def starved(self) -> float:
        """Share of its working time that the worst worker spent waiting for a core."""
        return max((generator.starved for generator in self.generators), default=0.0)

    def group_steps(self) -> dict[tuple[str, str], list[Step]]:
        """The steps by name and actor, in the order in which they were first met."""
        grouped: dict[tuple[str, str], list[Step]] = defaultdict(list)
        for step in self.steps:
            grouped[step.name, step.actor].append(step)
        return dict(grouped)


def _compute_worst(by_worker: Iterable[tuple[float, ...]]) -> float | None:
    """A worker that suffers is not hidden by those that do not."""
    measured = list(by_worker)
    if not measured or not all(measured):
        return None
    return max(compute_percentile(values, 0.99) for values in measured)


def sort_facts(planned: int, samples: Iterable[Sample]) -> Facts:
    """The samples by kind."""
    facts = Facts(planned)
    for sample in samples:
        match sample:
            case Step():
                facts.steps.append(sample)
            case Arrival():
                facts.arrivals.append(sample)
            case Generator():
                facts.generators.append(sample)
            case Calibration():
                facts.calibrations.append(sample)
            case MixUp():
                facts.mix_ups.append(sample)
            case Mark():
                facts.marks.append(sample)
            case Machine():
                facts.machine = sample
    return facts
