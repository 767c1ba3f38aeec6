"""Checks a document against one of the JSON Schemas of `schemas/`."""

import json
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator

FOLDER = Path(__file__).parent / "schemas"


@cache
def _validator(name: str) -> Draft202012Validator:
    document = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(document)
    return Draft202012Validator(document)


def find_fault(name: str, document: object) -> str | None:
    """First thing wrong with a document, as `$.path: what`, or None when it fits its schema."""
    error = next(
        iter(sorted(_validator(name).iter_errors(document), key=lambda found: list(map(str, found.path)))),
        None,
    )
    return None if error is None else f"{error.json_path}: {error.message}"
