"""What a run left, and what it proves."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from load.measure.series import build_series
from load.measure.verdict import judge
from load.rupture import tell_knee

if TYPE_CHECKING:
    from collections.abc import Sequence

    from load.measure.facts import Facts
    from load.measure.knee import Knee, Trial
    from load.measure.slo import Finding
    from load.measure.verdict import Verdict


@dataclass(frozen=True)
class Setting:
    """What was asked of a run: its title, « ouvert » or « ferme », how much faster, which faulty system.

    `compared_share`: of the arrivals, those whose pages were to be compared.
    """

    title: str
    mode: str
    factor: float = 1.0
    mutant: str | None = None
    compared_share: float = 1.0


@dataclass(frozen=True)
class Played:
    """The facts, the planned instants, and for a search of the knee what was found and tried."""

    facts: Facts
    planned: tuple[float, ...]
    knee: Knee | None = None
    trials: tuple[Trial, ...] = ()

    @property
    def notes(self) -> list[str]:
        """What the screen tells besides the result."""
        return [f"rupture : {tell_knee(self.knee)}"] if self.knee else []

    def describe(self, setting: Setting) -> dict[str, Any]:
        """`series.json`; a search adds `rupture`: its knee and its trials, whose curves are not kept."""
        asked = {
            "title": setting.title,
            "mode": setting.mode,
            "mutant": setting.mutant,
            "compared_share": setting.compared_share,
        }
        series = asked | build_series(self.facts, self.planned, factor=setting.factor)
        if self.knee is None:
            return series
        told = {
            "sentence": tell_knee(self.knee),
            "held": self.knee.held,
            "broken": self.knee.broken,
            "why": self.knee.why,
            "trials": [asdict(trial) for trial in self.trials],
        }
        return {**series, "rupture": msgspec.to_builtins(told)}


def judge_played(played: Played, findings: Sequence[Finding]) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict of the run; a search in which the generator gave way first concludes nothing."""
    verdict, reasons = judge(played.facts, findings)
    knee = played.knee
    if knee is None or verdict == "non_conforme":
        return verdict, reasons
    if knee.why == "generateur":
        return "non_concluant", (tell_knee(knee), *reasons)
    if knee.why == "sous-le-plancher":
        return "non_conforme", (tell_knee(knee), *reasons)
    return verdict, reasons
