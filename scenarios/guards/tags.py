"""Tags of the features: each Règle carries one rule of the catalogue, each other tag is a known one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scenarios.guards.finding import Finding
from scenarios.names import find_nearest
from steps.drivers.browser.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scenarios.catalogue import Catalogue
    from scenarios.outline import WrittenBlock, WrittenFeature, WrittenRule

RULE_TAG = re.compile(r"[A-Z]{3}-\d{2}")
READING_TAG = re.compile(r"AMB-\d{2}")
NON_BLOCKING = "non_bloquant"
FIXED_TAGS = {
    "refus": "exemple qui montre ce que la règle interdit",
    "navigateur": "exemple que seul un navigateur peut montrer",
    "date": "exemple qui ne vaut qu'au jour du monde de départ, le 3 mars 2026",
    "monde_neuf": "exemple qui suppose que rien n'a eu lieu avant lui, ailleurs que chez ses personnes",
    "assistance": "exemple qui lit ce que l'assistance du portail reçoit",
    "role_age": "exemple où un compte du portail naît avec le rôle AGE",
    "horloge": "exemple qui déplace l'horloge du portail",
    NON_BLOCKING: "exemple dont l'échec n'est qu'une réserve ; il cite une lecture @AMB-xx",
    **{name: f"exemple joué dans ce navigateur : {profile.title}" for name, profile in PROFILES.items()},
}


def find_tag_faults(feature: WrittenFeature, catalogue: Catalogue) -> Iterator[Finding]:
    """Faults in the tags of one file."""
    for tag in feature.tags:
        yield Finding(
            feature.where, 1, f"étiquette @{tag} sur la fonctionnalité : la mettre sur la règle ou l'exemple"
        )
    for rule in feature.rules:
        yield from _rule_faults(feature.where, rule, catalogue)
    for scenario in feature.scenarios():
        yield from _scenario_faults(feature.where, scenario, catalogue)


def _rule_faults(where: str, rule: WrittenRule, catalogue: Catalogue) -> Iterator[Finding]:
    ids = [tag for tag in rule.tags if RULE_TAG.fullmatch(tag) and not READING_TAG.fullmatch(tag)]
    if len(ids) != 1:
        yield Finding(
            where,
            rule.line,
            f"{len(ids)} étiquette(s) de règle sur « Règle: » : une seule, par exemple @TDB-19",
        )
    for tag in rule.tags:
        if tag not in ids and not READING_TAG.fullmatch(tag):
            yield Finding(where, rule.line, f"étiquette @{tag} inattendue sur une règle")
    for tag in ids:
        if tag not in catalogue.ids:
            yield Finding(where, rule.line, _unknown_rule(tag, catalogue))


def _unknown_rule(tag: str, catalogue: Catalogue) -> str:
    if any(entry.id == tag for entry in catalogue.excluded):
        return f"règle @{tag} exclue dans rules.toml : retirer l'exclusion, ou l'exemple"
    near = ", ".join(find_nearest(tag, catalogue.ids)) or "aucune"
    return f"règle @{tag} absente de features/*/rules.toml (proches : {near})"


def _scenario_faults(where: str, scenario: WrittenBlock, catalogue: Catalogue) -> Iterator[Finding]:
    readings = [tag for tag in scenario.tags if READING_TAG.fullmatch(tag)]
    for tag in scenario.tags:
        if tag not in FIXED_TAGS and tag not in readings:
            yield Finding(where, scenario.line, f"étiquette @{tag} inconnue sur un exemple")
    for tag in readings:
        if tag not in catalogue.reading_ids:
            yield Finding(where, scenario.line, f"lecture @{tag} absente de features/readings.toml")
    if NON_BLOCKING in scenario.tags and not readings:
        yield Finding(where, scenario.line, "@non_bloquant sans lecture citée : ajouter @AMB-xx")
