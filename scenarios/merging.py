"""Joins the events of several passes into one file: one header, every scenario, one footer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Event = Mapping[str, object]


def read_events(path: Path) -> tuple[Event, ...]:
    """The events of a pass that ended."""
    return tuple(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def write_joined(path: Path, passes: Sequence[Iterable[Event]]) -> None:
    """Write the passes as one run, aside then moved, so that a reader never sees half of it."""
    events = [event for one in passes for event in one]
    headers, scenarios, footers = (_of_type(events, name) for name in ("header", "scenario", "footer"))
    footer = {
        **footers[-1],
        "scenarios": len(scenarios),
        "duration_s": compute_span(scenarios),
        "exit": max(int(str(footer["exit"])) for footer in footers),
    }
    aside = path.with_suffix(".part")
    lines = [json.dumps(event, ensure_ascii=False) for event in (headers[0], *scenarios, footer)]
    aside.write_text("\n".join(lines) + "\n", encoding="utf-8")
    aside.replace(path)


def compute_span(scenarios: Iterable[Event]) -> float:
    """Seconds from the first scenario's start to the last one's end."""
    spans = [(float(str(event["started_at"])), float(str(event["duration_s"]))) for event in scenarios]
    if not spans:
        return 0.0
    return round(max(start + length for start, length in spans) - min(start for start, _ in spans), 4)


def _of_type(events: Iterable[Event], name: str) -> list[Event]:
    return [event for event in events if event["type"] == name]
