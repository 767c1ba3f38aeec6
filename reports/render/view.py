"""Everything the page says, as plain values: the templates only lay it out."""

import re
from dataclasses import dataclass
from itertools import groupby

from reports.answer import compute_answer, explain
from reports.events import Rule, Run
from reports.render.chips import Chip, chip
from reports.render.examples import Example, Shower, build_examples
from reports.traceability import Trace, Traceability
from reports.verdicts import Verdict
from reports.wording import (
    SUBJECTS,
    count_of,
    list_of,
    name_driver,
    name_section,
    name_theme,
    say_duration,
    say_instant,
)

MAX_ALERTS = 6


@dataclass(frozen=True)
class Tile:
    """How many rules got one verdict."""

    chip: Chip
    number: int


@dataclass(frozen=True)
class RuleView:
    """A rule with its verdict, per driver and together, and its examples."""

    id: str
    page: str
    statement: str
    edition: str
    transient: bool
    origin: str
    readings: str
    chip: Chip
    is_green: bool
    needs_a_look: bool
    severity: int
    why: str
    drivers: tuple[tuple[str, Chip], ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True)
class Theme:
    """Rules of one theme of the FAQ."""

    title: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True)
class Page:
    """The whole report."""

    answer: str
    chip: Chip
    target: str
    url: str
    facts: tuple[tuple[str, str], ...]
    cut: str
    tiles: tuple[Tile, ...]
    alerts: tuple[RuleView, ...]
    hidden_alerts: int
    drivers: tuple[str, ...]
    themes: tuple[Theme, ...]
    looks: tuple[RuleView, ...]
    orphans: tuple[Example, ...]
    excluded: tuple[tuple[str, str, str], ...]


def build_page(run: Run, traceability: Traceability, show: Shower) -> Page:
    """What there is to say of a run."""
    drivers = tuple(dict.fromkeys(run.header.drivers))
    themes = _build_themes(traceability, drivers, show)
    red = sorted(
        (rule for theme in themes for rule in theme.rules if not rule.is_green),
        key=lambda rule: rule.severity,
        reverse=True,
    )
    return Page(
        answer=compute_answer(run, traceability),
        chip=chip(traceability.verdict),
        target=run.header.target.name,
        url=run.header.target.url,
        facts=_list_facts(run, traceability),
        cut=run.cut or "",
        tiles=_build_tiles(traceability),
        alerts=tuple(red[:MAX_ALERTS]),
        hidden_alerts=max(0, len(red) - MAX_ALERTS),
        drivers=tuple(name_driver(driver) for driver in drivers),
        themes=themes,
        looks=tuple(rule for theme in themes for rule in theme.rules if rule.needs_a_look),
        orphans=build_examples(traceability.orphans, show),
        excluded=tuple(
            (excluded.id, name_page(excluded.id), excluded.reason) for excluded in run.header.excluded
        ),
    )


def _list_facts(run: Run, traceability: Traceability) -> tuple[tuple[str, str], ...]:
    header = run.header
    played = [scenario for scenario in run.scenarios if scenario.verdict is not Verdict.NON_APPLICABLE]
    examples = {(scenario.feature, scenario.line, scenario.name) for scenario in played}
    facts = [
        ("Édition", header.edition),
        ("Joué le", say_instant(header.started_at)),
        ("Durée", say_duration(run.duration_s)),
        ("Pilotes", list_of([name_driver(driver) for driver in header.drivers])),
        ("Exemples joués", f"{len(examples)}, en {count_of(len(played), 'passage')}"),
    ]
    if header.mutant:
        facts.append(("Système fautif", header.mutant))
    if traceability.orphans:
        facts.append(("Sans règle", count_of(len(traceability.orphans), "exemple")))
    return tuple(facts)


def _build_tiles(traceability: Traceability) -> tuple[Tile, ...]:
    found = [found.verdict for found in traceability.traces]
    shown = [verdict for verdict in reversed(Verdict) if verdict in found]
    return tuple(Tile(chip(verdict), found.count(verdict)) for verdict in shown)


def _build_themes(traceability: Traceability, drivers: tuple[str, ...], show: Shower) -> tuple[Theme, ...]:
    order = list(dict.fromkeys(found.rule.theme for found in traceability.traces))
    ordered = sorted(traceability.traces, key=lambda found: order.index(found.rule.theme))
    return tuple(
        Theme(name_theme(theme), tuple(build_rule(found, drivers, show) for found in traces))
        for theme, traces in groupby(ordered, key=lambda found: found.rule.theme)
    )


def build_rule(found: Trace, drivers: tuple[str, ...], show: Shower) -> RuleView:
    """A rule with its verdict, per driver and together."""
    green = found.verdict.is_green
    return RuleView(
        id=found.rule.id,
        page=name_page(found.rule.id),
        statement=found.rule.statement,
        edition=found.rule.edition,
        transient=found.rule.transient,
        origin=_say_origin(found.rule),
        readings=list_of(list(found.rule.readings)),
        chip=chip(found.verdict),
        is_green=green,
        needs_a_look=not green or found.verdict is Verdict.RESERVE,
        severity=found.verdict.severity,
        why="" if green else explain(found),
        drivers=tuple((name_driver(driver), chip(found.verdict_of(driver))) for driver in drivers),
        examples=build_examples(found.scenarios, show),
    )


def name_page(rule_id: str) -> str:
    """The file of a rule, in the folder of the rules; whatever its identifier holds, it stays there."""
    return f"{re.sub(r'[^A-Za-z0-9-]', '_', rule_id)}.html"


def say_lines(pairs: tuple[tuple[int, int], ...]) -> str:
    """Lines of the FAQ in words: « ligne 200 », « lignes 206 à 207 et 209 »; nothing without lines."""
    spans = [str(first) if first == last else f"{first} à {last}" for first, last in pairs]
    several = len(spans) > 1 or any(first != last for first, last in pairs)
    return f"{'lignes' if several else 'ligne'} {list_of(spans, most=9)}" if spans else ""


def _say_origin(rule: Rule) -> str:
    words = [f"FAQ, {name_section(rule.section)}" if rule.section else "FAQ", say_lines(rule.lines)]
    return f"{', '.join(filter(None, words))}. Juge {SUBJECTS.get(rule.subject, rule.subject)}."
