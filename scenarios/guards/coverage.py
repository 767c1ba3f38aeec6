"""Each rule has its examples: one that accepts, and one that refuses where the rule forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.guards.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scenarios.catalogue import Catalogue, Rule
    from scenarios.pickles import Example


def find_uncovered(catalogue: Catalogue, examples: Iterable[Example]) -> Iterator[Finding]:
    """The rules that no example plays, or that lack an accepting or a refusing one."""
    by_rule: dict[str, list[Example]] = {rule.id: [] for rule in catalogue.rules}
    for example in examples:
        for rule_id in example.tags & catalogue.ids:
            by_rule[rule_id].append(example)
    for rule in catalogue.rules:
        for reading in sorted(set(rule.readings) - catalogue.reading_ids):
            yield Finding(
                f"features/{rule.theme}/rules.toml", 0, f"{rule.id} cite une lecture inconnue : {reading}"
            )
        message = _explain_lack(rule, by_rule[rule.id])
        if message:
            yield Finding(f"features/{rule.theme}/rules.toml", 0, f"{rule.id} {message}")


def _explain_lack(rule: Rule, examples: list[Example]) -> str:
    if not examples:
        return "n'a aucun exemple"
    if all(example.is_refusing for example in examples):
        return "n'a aucun exemple qui accepte"
    if rule.forbids and not any(example.is_refusing for example in examples):
        return "interdit quelque chose et n'a aucun exemple @refus"
    return ""
