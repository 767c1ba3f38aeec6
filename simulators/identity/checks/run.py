"""Runs a table of checks."""

from collections.abc import Callable
from typing import TypeVar

Facts = TypeVar("Facts")


def run_checks(checks: tuple[Callable[[Facts], None], ...], facts: Facts) -> None:
    """Apply the checks in order; the first one that refuses ends the request (ProtocolRefusal)."""
    for check in checks:
        check(facts)
