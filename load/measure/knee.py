"""Where a target gives way: which rate to try next, and when enough is known."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Outcome = Literal["tenu", "rompu", "affame"]
# How often a rate is tried at which the generator starves.
TRIES = 2


@dataclass(frozen=True)
class Trial:
    """A rate that was tried: objectives held, broken, or the generator starved (nothing known).

    `generator` and `busy`: cores that the generator took, and anybody on its machine; None when unknown.
    """

    rate: float
    outcome: Outcome
    generator: float | None = None
    busy: float | None = None


@dataclass(frozen=True)
class Search:
    """From `floor` to `ceiling` arrivals per second, until known within `precision` (0.1: 10 %)."""

    floor: float
    ceiling: float
    precision: float = 0.1

    def __post_init__(self) -> None:
        if not 0 < self.floor < self.ceiling or not self.precision > 0:
            raise ValueError(f"expected 0 < floor < ceiling and a precision above 0, found {self}")


@dataclass(frozen=True)
class Knee:
    """The highest rate held and the lowest one broken; None where none was met.

    `why`: "trouve"; "sous-le-plancher" (the floor itself breaks); "au-dela-du-plafond" (the ceiling holds);
    "generateur" (the generator starved first: the knee is above what it held); "page-inexacte" (a page was
    wrong at `broken`: the search stopped there).
    """

    held: float | None
    broken: float | None
    why: Literal["trouve", "sous-le-plancher", "au-dela-du-plafond", "generateur", "page-inexacte"]


def decide(trials: Sequence[Trial], search: Search) -> float | Knee:
    """The next rate to try, or the knee when it is known.

    The rate doubles from the floor until something breaks, then halves the ratio between what held and what
    broke. A rate that held after having broken counts as broken: a knee is promised, not hoped for. A rate
    at which the generator starves is tried again, since something else may have run at that moment; then it
    bounds the search as one that broke does, and the knee is only known if something breaks below it.
    """
    if not trials:
        return search.floor
    last, starvings = trials[-1], Counter(trial.rate for trial in trials if trial.outcome == "affame")
    if last.outcome == "affame" and starvings[last.rate] < TRIES:
        return last.rate
    broken = min((trial.rate for trial in trials if trial.outcome == "rompu"), default=None)
    starved = min((rate for rate, times in starvings.items() if times >= TRIES), default=None)
    upper = min((rate for rate in (broken, starved) if rate is not None), default=None)
    held = max(
        (t.rate for t in trials if t.outcome == "tenu" and (upper is None or t.rate < upper)), default=None
    )
    if held is None:
        return Knee(None, broken, "generateur" if broken is None else "sous-le-plancher")
    if upper is None:
        known = held >= search.ceiling
        return Knee(held, None, "au-dela-du-plafond") if known else min(held * 2, search.ceiling)
    if upper / held <= 1 + search.precision:
        return Knee(held, broken, "trouve" if upper == broken else "generateur")
    return float((held * upper) ** 0.5)
