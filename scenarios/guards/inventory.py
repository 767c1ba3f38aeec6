"""Compares the examples that Gherkin reads with the items that pytest collected.

pytest-bdd silently keeps one of two scenarios with the same name, and a theme without its binding is not
collected at all: what was planned and is missing would otherwise look like a rule without fault.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scenarios.guards.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scenarios.plan import Casting


def find_lost(planned: Iterable[Casting], collected: Iterable[Casting]) -> tuple[Finding, ...]:
    """The examples planned that pytest did not collect exactly once."""
    counts = Counter(collected)
    return tuple(
        Finding(casting.example, 0, _explain(casting, counts[casting]))
        for casting in sorted(set(planned))
        if counts[casting] != 1
    )


def _explain(casting: Casting, count: int) -> str:
    where = f"{casting.driver} {casting.mutant}".strip()
    if count:
        return f"collecté {count} fois par pytest ({where})"
    return f"lu par Gherkin, jamais collecté par pytest ({where})"
