"""build/events.jsonl, line after line: what is written stays readable whatever happens next."""

import json
import os
from pathlib import Path
from typing import Any

from reports.clock import read_epoch, read_instant

Json = dict[str, Any]


class EventFile:
    """Append-only file of one run; the previous run's file is renamed aside when it opens."""

    def __init__(self, path: Path, run: Json) -> None:
        self.path = path
        self.scenarios = 0
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            path.replace(path.with_name(f"{path.stem}.previous{path.suffix}"))
        self._stream = path.open("a", encoding="utf-8")
        self._first: float | None = None
        self._last = 0.0
        started = read_instant()
        name = f"{started:%Y%m%dT%H%M%S}-{os.getpid()}"
        stamp = {
            "type": "header",
            "schema": 1,
            "run": name,
            "started_at": started.isoformat(timespec="seconds"),
        }
        self._append({**stamp, **run})

    def add_scenario(self, event: Json) -> None:
        """One more scenario played."""
        self.scenarios += 1
        start, end = event["started_at"], event["started_at"] + event["duration_s"]
        self._first = start if self._first is None else min(self._first, start)
        self._last = max(self._last, end)
        self._append(event)

    def add_fault(self, name: str, feature: str, reason: str) -> None:
        """A fault of the bench outside any scenario: a file that cannot be collected, pytest in error."""
        event = {"type": "scenario", "name": name, "feature": feature, "line": 0, "rules": [], "tags": []}
        verdict = {"driver": "", "mutant": None, "verdict": "erreur_banc", "reason": reason}
        played: Json = {"started_at": read_epoch(), "duration_s": 0.0, "steps": [], "attachments": []}
        self.add_scenario({**event, **verdict, **played})

    def close(self, exit_status: int) -> None:
        """The run reached its end: the last line says how much it wrote."""
        duration = 0.0 if self._first is None else max(0.0, self._last - self._first)
        ended_at = read_instant().isoformat(timespec="seconds")
        footer = {"type": "footer", "scenarios": self.scenarios, "ended_at": ended_at}
        self._append({**footer, "duration_s": round(duration, 4), "exit": exit_status})
        self._stream.close()

    def _append(self, line: Json) -> None:
        self._stream.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._stream.flush()
