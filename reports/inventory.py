"""The list of scenarios that a run means to play, left by the workers for the process that writes.

Under pytest-xdist that process collects nothing: without this list it could not name a scenario whose worker
died, nor notice that some were never played.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reports.atomic import write_json

Json = dict[str, Any]


def find_inventory(events: Path) -> Path:
    """Where the list of a run is kept: beside its events, gone once the run has ended."""
    return events.with_name(f".{events.name}.inventory")


def write_inventory(path: Path, identities: Mapping[str, Json]) -> None:
    """Leave the list; every worker collects the same one."""
    write_json(path, dict(identities))


def read_inventory(path: Path) -> dict[str, Json]:
    """The list by test identifier; empty when no worker lived long enough to leave one."""
    try:
        found: dict[str, Json] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return found
