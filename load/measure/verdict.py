"""What a load run proves: conforme, non_conforme or non_concluant, with its reasons."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from load.measure.percentiles import compute_percentile
from load.measure.samples import Arrival, Generator, Sample, Step

Verdict = Literal["conforme", "non_conforme", "non_concluant"]
LAG_LIMIT_S = 0.25
SHOWN = 5


@dataclass
class Facts:
    """The samples of a run, sorted by kind, and how many arrivals were planned."""

    planned: int
    steps: list[Step] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    generators: list[Generator] = field(default_factory=list)

    @property
    def sent(self) -> int:
        """Arrivals that were launched."""
        return sum(arrival.sent for arrival in self.arrivals)

    @property
    def checked(self) -> int:
        """Pages compared with what the person had to see."""
        return sum(arrival.checked for arrival in self.arrivals)

    @property
    def wrong(self) -> list[str]:
        """What did not agree, page by page."""
        return [text for arrival in self.arrivals for text in arrival.wrong]

    @property
    def errors(self) -> list[str]:
        """Steps that did not go to their end."""
        return [f"{s.name} : {s.error}" for s in self.steps if s.error]

    @property
    def lag_p99(self) -> float | None:
        """99th percentile of the lag of the generator's loop, in seconds; None when it said nothing."""
        lags = [lag for generator in self.generators for lag in generator.lags]
        return compute_percentile(lags, 0.99) if lags else None


def sort_facts(planned: int, samples: Sequence[Sample]) -> Facts:
    """The samples by kind."""
    facts = Facts(planned)
    for sample in samples:
        if isinstance(sample, Step):
            facts.steps.append(sample)
        elif isinstance(sample, Arrival):
            facts.arrivals.append(sample)
        else:
            facts.generators.append(sample)
    return facts


def judge_correctness(facts: Facts) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict of a profile that judges correctness only.

    A page that shows something wrong is `non_conforme` whatever else happened. What could not be seen,
    because an arrival was lost, a step failed or the generator starved, is never `conforme`.
    """
    if facts.wrong:
        return "non_conforme", _show(facts.wrong)
    doubts = [*_doubt_counts(facts), *_doubt_generator(facts)]
    return ("non_concluant", tuple(doubts)) if doubts else ("conforme", ())


def _doubt_counts(facts: Facts) -> list[str]:
    doubts = []
    if facts.sent < facts.planned:
        doubts.append(f"{facts.planned - facts.sent} arrivées perdues sur {facts.planned}")
    unseen = sum(arrival.sent and not arrival.checked for arrival in facts.arrivals)
    if unseen or not facts.checked:
        doubts.append(f"{unseen} arrivées sans page comparée, {facts.checked} pages comparées en tout")
    return doubts + list(_show(facts.errors))


def _doubt_generator(facts: Facts) -> list[str]:
    lag = facts.lag_p99
    if lag is None:
        return ["le générateur n’a rien dit de son propre retard"]
    if lag > LAG_LIMIT_S:
        return [f"générateur affamé : retard p99 {lag * 1000:.0f} ms, limite {LAG_LIMIT_S * 1000:.0f} ms"]
    return []


def _show(texts: Sequence[str]) -> tuple[str, ...]:
    """Each different sentence once, the most frequent first, with how often it came."""
    counted = Counter(texts).most_common()
    shown = [f"{text} ({n} fois)" if n > 1 else text for text, n in counted[:SHOWN]]
    more = len(counted) - SHOWN
    return (*shown, *([f"et {more} autres raisons"] if more > 0 else []))
