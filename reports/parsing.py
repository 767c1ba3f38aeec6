"""From the JSON of one line, already checked by its schema, to a value."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from reports.events import (
    Attachment,
    Excluded,
    Footer,
    Gap,
    Gaps,
    Header,
    MutantSheet,
    Reading,
    Rule,
    Scenario,
    Source,
    SourceLine,
    Step,
    Target,
)
from reports.verdicts import Verdict

Json = dict[str, Any]


def parse_header(line: Json) -> Header:
    """First line of the file."""
    return Header(
        run=line["run"],
        started_at=line["started_at"],
        target=Target(**line["target"]),
        edition=line["edition"],
        drivers=tuple(line["drivers"]),
        mutant=line["mutant"],
        rules=tuple(_parse_rule(rule) for rule in line["rules"]),
        selection=tuple(line["selection"]),
        excluded=tuple(_parse_excluded(excluded) for excluded in line["excluded"]),
        mutants=tuple(_parse_mutant(mutant) for mutant in line.get("mutants", ())),
        planned=line.get("planned"),
        readings=tuple(_parse_reading(reading) for reading in line.get("readings", ())),
        source=_parse_source(line["source"]) if line.get("source") else None,
        gaps=_parse_gaps(line["gaps"]) if line.get("gaps") else None,
    )


def _parse_gaps(gaps: Json) -> Gaps:
    known = (Gap(**{**gap, "expires": date.fromisoformat(gap["expires"])}) for gap in gaps["known"])
    return Gaps(gaps["file"], tuple(known))


def _parse_excluded(excluded: Json) -> Excluded:
    return Excluded(**{**excluded, "lines": _parse_spans(excluded.get("lines", ()))})


def _parse_reading(reading: Json) -> Reading:
    return Reading(**{**reading, "lines": _parse_spans(reading["lines"])})


def _parse_source(source: Json) -> Source:
    lines = (SourceLine(**{**line, "rules": tuple(line["rules"])}) for line in source["lines"])
    return Source(source["total"], tuple(lines))


def _parse_spans(spans: Iterable[int | list[int]]) -> tuple[tuple[int, int], ...]:
    pairs = (span if isinstance(span, list) else [span, span] for span in spans)
    return tuple((first, last) for first, last in pairs)


def _parse_rule(rule: Json) -> Rule:
    return Rule(
        id=rule["id"],
        statement=rule["statement"],
        theme=rule["theme"],
        subject=rule["subject"],
        section=rule["source"]["section"],
        lines=_parse_spans(rule["source"]["lines"]),
        readings=tuple(rule.get("readings", ())),
        forbids=rule.get("forbids", False),
        edition=rule.get("edition", ""),
        transient=rule.get("transient", False),
    )


def _parse_mutant(mutant: Json) -> MutantSheet:
    return MutantSheet(
        name=mutant["name"],
        rule=mutant["rule"],
        service=mutant["service"] or "",
        sentence=mutant["sentence"],
        drivers=tuple(mutant["drivers"]),
    )


def parse_scenario(line: Json) -> Scenario:
    """A line between the first and the last."""
    return Scenario(
        name=line["name"],
        feature=line["feature"],
        line=line["line"],
        rules=tuple(line["rules"]),
        tags=tuple(line["tags"]),
        driver=line["driver"],
        mutant=line["mutant"],
        verdict=Verdict(line["verdict"]),
        reason=line["reason"],
        started_at=line["started_at"],
        duration_s=line["duration_s"],
        steps=tuple(_parse_step(step) for step in line["steps"]),
        attachments=tuple(Attachment(**attachment) for attachment in line["attachments"]),
    )


def _parse_step(step: Json) -> Step:
    table = tuple(tuple(row) for row in step.get("table", ()))
    return Step(**{**step, "table": table})


def parse_footer(line: Json) -> Footer:
    """Last line of a run that reached its end."""
    return Footer(
        scenarios=line["scenarios"],
        ended_at=line["ended_at"],
        duration_s=line["duration_s"],
        exit=line["exit"],
    )
