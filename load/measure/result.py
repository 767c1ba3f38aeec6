"""The result file of a load run, in the shape that reports and CI read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from load.measure.sketch import Sketch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from load.measure.facts import Facts
    from load.measure.samples import Step
    from load.measure.slo import Finding
    from load.measure.verdict import Verdict


@dataclass(frozen=True)
class Heading:
    """Which profile, on which target, drawn from which seed."""

    profile: str
    target: dict[str, str]
    seed: int


def build_result(
    heading: Heading,
    facts: Facts,
    verdict: Verdict,
    reasons: Sequence[str],
    findings: Sequence[Finding] = (),
) -> dict[str, Any]:
    """`planned` = `sent` + `lost`; `checked` counts pages compared with the oracle; times in milliseconds."""
    lag = facts.lag_p99
    return {
        "profile": heading.profile,
        "verdict": verdict,
        "reasons": list(reasons),
        "target": heading.target,
        "seed": heading.seed,
        "arrivals": {"planned": facts.planned, "sent": facts.sent, "lost": facts.planned - facts.sent},
        "steps": [_describe(name, actor, steps) for (name, actor), steps in facts.group_steps().items()],
        "slo": msgspec.to_builtins(list(findings)),
        "generator": {
            "lag_p99_ms": None if lag is None else round(lag * 1000, 3),
            "cpu": round(sum(generator.cpu for generator in facts.generators), 4),
        },
        "correctness": {"checked": facts.checked, "wrong": len(facts.wrong)},
    }


def _describe(name: str, actor: str, steps: Sequence[Step]) -> dict[str, Any]:
    return {
        "name": name,
        "actor": actor,
        "count": len(steps),
        "errors": sum(step.error is not None for step in steps),
        "felt": Sketch(step.felt for step in steps).summary(),
        "service": Sketch(step.service for step in steps).summary(),
    }
