"""Describes a run for the reports: target, edition, drivers, rules, selection, and the mutants it meets."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from scenarios.catalogue import Catalogue, Excluded, Rule
    from scenarios.gaps import KnownGaps
    from scenarios.source_lines import SourceLines
    from scenarios.targets import Target
    from steps.drivers.control_values import Variant


@dataclass(frozen=True)
class RunSheet:
    """What a run sets out to do; the first line of its events repeats it."""

    target: Target
    edition: str
    drivers: tuple[str, ...]
    catalogue: Catalogue
    selection: tuple[str, ...]
    mutant: str = ""
    mutants: tuple[Variant, ...] = ()
    planned: int | None = None
    source: SourceLines | None = None
    gaps: KnownGaps | None = None

    def write(self, path: Path) -> None:
        """Leave the sheet where the collector of reports reads it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(self._document(), ensure_ascii=False), encoding="utf-8")

    def _document(self) -> Mapping[str, object]:
        return {
            "target": {"name": self.target.name, "url": self.target.url},
            "edition": self.edition,
            "drivers": list(self.drivers),
            "mutant": self.mutant or None,
            "rules": [_describe_rule(rule) for rule in self.catalogue.rules],
            "selection": list(self.selection),
            "excluded": [_describe_excluded(rule) for rule in self.catalogue.excluded],
            "mutants": [asdict(variant) for variant in self.mutants],
            "planned": self.planned,
            "readings": [asdict(reading) for reading in self.catalogue.readings],
            "source": asdict(self.source) if self.source else None,
            "gaps": _describe_gaps(self.gaps) if self.gaps else None,
        }


def _describe_gaps(gaps: KnownGaps) -> Mapping[str, object]:
    known = [asdict(gap) | {"expires": gap.expires.isoformat()} for gap in gaps.gaps]
    return {"file": gaps.file, "known": known}


def _describe_rule(rule: Rule) -> Mapping[str, object]:
    return {
        "id": rule.id,
        "statement": rule.statement,
        "theme": rule.theme,
        "subject": rule.subject,
        "source": {"section": rule.source.section, "lines": [list(pair) for pair in rule.source.lines]},
        "readings": list(rule.readings),
        "forbids": rule.forbids,
        "edition": rule.edition,
        "transient": rule.transient,
    }


def _describe_excluded(rule: Excluded) -> Mapping[str, object]:
    lines = [list(pair) for pair in rule.source.lines] if rule.source else []
    return {"id": rule.id, "reason": rule.reason, "statement": rule.statement, "lines": lines}
