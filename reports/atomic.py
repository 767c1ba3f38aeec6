"""Files that are whole or absent: written aside, then moved."""

import json
import os
from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Replace a file in one move, so that a reader never meets half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}.partial")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def write_json(path: Path, document: object) -> None:
    """Replace a JSON file in one move, in a form that people can also read."""
    write_text(path, json.dumps(document, ensure_ascii=False, indent=2) + "\n")
