"""How a feature file must be built: one rule per Règle, one Quand, three to seven steps, plain titles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scenarios.guards.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scenarios.outline import WrittenBlock, WrittenFeature

FEWEST, MOST, MOST_IN_CONTEXT = 3, 7, 3
ALTERNATIVE = re.compile(r"(?<!\w)ou(?!\w)", re.IGNORECASE)
CHECKING = re.compile(r"v[ée]rifi(?:er|e|ons) qu[e'’]", re.IGNORECASE)


def find_structure_faults(feature: WrittenFeature) -> Iterator[Finding]:
    """Faults in the shape of one file."""
    where = feature.where
    for rule in feature.rules:
        yield from _title_faults(where, rule.line, rule.name)
        yield from _context_faults(where, rule.backgrounds)
        context = sum(len(block.steps) for block in (*feature.backgrounds, *rule.backgrounds))
        for scenario in rule.scenarios:
            yield from _scenario_faults(where, scenario, context)
    yield from _context_faults(where, feature.backgrounds)
    for scenario in feature.rule_less:
        yield Finding(where, scenario.line, "scénario hors de tout bloc « Règle: »")
        yield from _scenario_faults(where, scenario, 0)
    yield from _twin_faults(feature)


def _scenario_faults(where: str, scenario: WrittenBlock, context: int) -> Iterator[Finding]:
    yield from _title_faults(where, scenario.line, scenario.name)
    yield from _step_faults(where, scenario)
    if not scenario.steps:
        yield Finding(where, scenario.line, "scénario sans étape : il réussirait sans rien prouver")
        return
    if len(scenario.steps) > MOST:
        yield Finding(where, scenario.line, f"{len(scenario.steps)} étapes : {MOST} au plus")
    if len(scenario.steps) + context < FEWEST:
        yield Finding(where, scenario.line, f"{len(scenario.steps) + context} étape(s) : {FEWEST} au moins")
    actions = [step for step in scenario.steps if step.kind == "Action"]
    if len(actions) > 1:
        yield Finding(where, actions[1].line, "second « Quand » : un seul par scénario")
    if not any(step.kind == "Outcome" for step in scenario.steps):
        yield Finding(where, scenario.line, "scénario sans « Alors » : rien n'y est attendu")


def _context_faults(where: str, blocks: tuple[WrittenBlock, ...]) -> Iterator[Finding]:
    for block in blocks:
        yield from _step_faults(where, block)
        if len(block.steps) > MOST_IN_CONTEXT:
            yield Finding(
                where, block.line, f"Contexte de {len(block.steps)} étapes : {MOST_IN_CONTEXT} au plus"
            )


def _step_faults(where: str, block: WrittenBlock) -> Iterator[Finding]:
    for step in block.steps:
        if ALTERNATIVE.search(step.text):
            yield Finding(where, step.line, "étape qui contient « ou » : une étape dit une seule chose")


def _title_faults(where: str, line: int, title: str) -> Iterator[Finding]:
    if not title.strip():
        yield Finding(where, line, "titre vide")
    if CHECKING.search(title):
        yield Finding(where, line, "titre « vérifier que » : dire ce que l'exemple a de particulier")


def _twin_faults(feature: WrittenFeature) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for scenario in sorted(feature.scenarios(), key=lambda block: block.line):
        if scenario.name in seen:
            first = seen[scenario.name]
            yield Finding(
                feature.where, scenario.line, f"même titre que ligne {first} : l'un des deux disparaîtrait"
            )
        seen.setdefault(scenario.name, scenario.line)
