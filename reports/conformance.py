"""build/conformance.json: rule by rule, what was proved, for other programs."""

from pathlib import Path
from typing import Any

from reports.atomic import write_json
from reports.errors import ReportError
from reports.events import Run, Scenario
from reports.gaps import GapsFound, JudgedGap, judge_gaps
from reports.schema import find_fault
from reports.traceability import Trace, Traceability
from reports.verdicts import count

Json = dict[str, Any]


def compute_conformance(run: Run, traceability: Traceability, gaps: GapsFound | None = None) -> Json:
    """The document, in the shape of the design; every verdict is that of `traceability`."""
    header = run.header
    gaps = gaps or judge_gaps(run, traceability)
    return {
        "schema": 1,
        "target": {"name": header.target.name, "url": header.target.url},
        "edition": header.edition,
        "drivers": list(header.drivers),
        "duration_s": round(run.duration_s, 3),
        "totals": count(found.verdict for found in traceability.traces),
        "rules": [_describe_rule(found) for found in traceability.traces],
        "excluded": [{"id": excluded.id, "reason": excluded.reason} for excluded in header.excluded],
        **({"known_gaps": [_describe_gap(each) for each in gaps.judged]} if gaps.judged else {}),
    }


def _describe_gap(judged: JudgedGap) -> Json:
    gap = judged.gap
    told = {"rule": gap.rule, "driver": gap.driver, "reason": gap.reason, "link": gap.link}
    return {**told, "expires": gap.expires.isoformat(), "state": judged.state.value}


def _describe_rule(found: Trace) -> Json:
    return {
        "id": found.rule.id,
        "subject": found.rule.subject,
        "verdict": found.verdict.value,
        "scenarios": [_describe_scenario(scenario) for scenario in found.scenarios],
    }


def _describe_scenario(scenario: Scenario) -> Json:
    return {
        "name": scenario.name,
        "feature": scenario.feature,
        "line": scenario.line,
        "driver": scenario.driver,
        "verdict": scenario.verdict.value,
        "duration_s": round(scenario.duration_s, 3),
        "reason": scenario.reason,
    }


def write_conformance(path: Path, document: Json) -> None:
    """Replace the file in one move, once the document fits its schema."""
    fault = find_fault("conformance", document)
    if fault:
        raise ReportError(f"{path} non écrit : {fault}.")
    write_json(path, document)
