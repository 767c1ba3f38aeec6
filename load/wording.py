"""Figures as a French screen writes them; files for machines keep their points."""

from __future__ import annotations

import re

# A figure with a decimal point and its unit, or at the end of a clause: never an address nor a version.
_MEASURE = re.compile(r"(?<![\w.:/])(\d+)\.(\d+)(?=\s?(?:ms|%|s\b|et\b|arrivées|cœurs)|[,;)]|$)")


def say_number(value: float | None, digits: int = 1) -> str:
    """« 22,7 »; a dash when nothing was measured."""
    return "—" if value is None else f"{value:.{digits}f}".replace(".", ",")


def say_share(value: float) -> str:
    """A share of 1 as « 31 % »."""
    return f"{value * 100:.0f} %"


def say_reason(reason: str) -> str:
    """A reason as the verdict wrote it, its measures with a decimal comma."""
    return _MEASURE.sub(r"\1,\2", reason)


def write_rate(rate: float) -> str:
    """A rate for a reason or a file: one decimal at most, with a point."""
    return f"{rate:.1f}".removesuffix(".0")
