"""What a person without browser leaves to explain a failure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from steps.drivers.contract import Evidence

if TYPE_CHECKING:
    from pathlib import Path

    from steps.drivers.http.history import History


def write_evidence(folder: Path, stem: str, source: str, history: History) -> tuple[Evidence, ...]:
    """Write the current page and the last exchanges, secrets masked."""
    folder.mkdir(parents=True, exist_ok=True)
    page, exchanges = folder / f"{stem}.html", folder / f"{stem}.exchanges.json"
    page.write_text(source, encoding="utf-8")
    exchanges.write_text(json.dumps(history.tell(), ensure_ascii=False, indent=1), encoding="utf-8")
    return (Evidence("page", page), Evidence("trace", exchanges))
