"""The last campaign of mutants, read back from build/ for the pages.

build/mutants.json says the outcomes; the events of the campaign, when they are still there and tell the same
story, add the sentences and the drivers that met each mutant.
"""

import json
from pathlib import Path
from typing import Any

from reports.errors import ReportError, UnreadableEvents
from reports.events import MutantSheet
from reports.mutants import Campaign, Guards, Killer, MutantResult, Outcome, compute_document, fold
from reports.read import read
from reports.schema import find_fault

NAME = "mutants.json"
EVENTS = "mutants-events.jsonl"


def load_campaign(out: Path, events: Path | None = None) -> Campaign | None:
    """The campaign to show, or None when none was run."""
    path = out / NAME
    if not path.is_file():
        return None
    document = _load(path)
    try:
        told = fold(read(events or out / EVENTS))
    except ReportError:
        told = None
    if told is not None and compute_document(told) == document:
        return told
    return _parse(document)


def _load(path: Path) -> dict[str, Any]:
    try:
        document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise UnreadableEvents(f"{path} : illisible, ce n’est pas du JSON.") from error
    fault = find_fault("mutants", document)
    if fault:
        raise UnreadableEvents(f"{path} : contraire à son schéma, {fault}.")
    return document


def _parse(document: dict[str, Any]) -> Campaign:
    return Campaign(
        mutants=tuple(_parse_mutant(mutant) for mutant in document["mutants"]),
        guards=Guards(**document["guards"]),
    )


def _parse_mutant(mutant: dict[str, Any]) -> MutantResult:
    killers = tuple(Killer(**killer) for killer in mutant["killed_by"])
    sheet = MutantSheet(
        mutant["name"], mutant["rule"], mutant["service"], sentence="", drivers=tuple(mutant["drivers"])
    )
    return MutantResult(sheet, Outcome(mutant["outcome"]), killers, played=())
