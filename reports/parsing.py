"""From the JSON of one line, already checked by its schema, to a value."""

from typing import Any

from reports.events import Attachment, Excluded, Footer, Header, MutantSheet, Rule, Scenario, Step, Target
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
        excluded=tuple(Excluded(**excluded) for excluded in line["excluded"]),
        mutants=tuple(_parse_mutant(mutant) for mutant in line.get("mutants", ())),
        planned=line.get("planned"),
    )


def _parse_rule(rule: Json) -> Rule:
    spans = (span if isinstance(span, list) else [span, span] for span in rule["source"]["lines"])
    return Rule(
        id=rule["id"],
        statement=rule["statement"],
        theme=rule["theme"],
        subject=rule["subject"],
        section=rule["source"]["section"],
        lines=tuple((first, last) for first, last in spans),
        readings=tuple(rule.get("readings", ())),
        forbids=rule.get("forbids", False),
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
