"""The result file of a load run, in the shape that reports and CI read."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from load.measure.percentiles import compute_summary
from load.measure.samples import Step
from load.measure.verdict import Facts, Verdict


@dataclass(frozen=True)
class Heading:
    """Which profile, on which target, drawn from which seed."""

    profile: str
    target: dict[str, str]
    seed: int


def build_result(
    heading: Heading, facts: Facts, verdict: Verdict, reasons: tuple[str, ...]
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
        "steps": _describe_steps(facts.steps),
        "slo": [],
        "generator": {
            "lag_p99_ms": None if lag is None else round(lag * 1000, 3),
            "cpu": sum(generator.cpu for generator in facts.generators),
        },
        "correctness": {"checked": facts.checked, "wrong": len(facts.wrong)},
    }


def _describe_steps(steps: list[Step]) -> list[dict[str, Any]]:
    grouped: dict[tuple[str, str], list[Step]] = defaultdict(list)
    for step in steps:
        grouped[step.name, step.actor].append(step)
    return [
        {
            "name": name,
            "actor": actor,
            "count": len(found),
            "errors": sum(step.error is not None for step in found),
            "felt": compute_summary([step.felt for step in found]),
            "service": compute_summary([step.service for step in found]),
        }
        for (name, actor), found in grouped.items()
    ]
