"""The feature linter: every fault of text, structure, tags and coverage in one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.errors import GuardFailed
from scenarios.guards.coverage import find_uncovered
from scenarios.guards.finding import Finding
from scenarios.guards.keywords import find_hidden_keywords
from scenarios.guards.structure import find_structure_faults
from scenarios.guards.tags import find_tag_faults
from scenarios.outline import read_outline
from scenarios.pickles import read_examples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scenarios.catalogue import Catalogue


def lint_features(root: Path, features: Path, catalogue: Catalogue) -> tuple[Finding, ...]:
    """Every fault of the features under a folder, sorted by file and line."""
    found = [
        fault for path in sorted(features.rglob("*.feature")) for fault in lint_file(root, path, catalogue)
    ]
    if not found:
        found.extend(find_uncovered(catalogue, read_examples(root, features)))
    return tuple(sorted(found))


def lint_file(root: Path, path: Path, catalogue: Catalogue) -> Iterator[Finding]:
    """The faults of one file; a file that Gherkin refuses is one fault."""
    yield from find_hidden_keywords(root, path)
    try:
        outline = read_outline(root, path)
    except GuardFailed as error:
        yield Finding(path.relative_to(root).as_posix(), 0, str(error))
        return
    yield from find_structure_faults(outline)
    yield from find_tag_faults(outline, catalogue)
