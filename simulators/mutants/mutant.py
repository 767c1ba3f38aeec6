"""What a mutant is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from simulators.core.service import Service

BOTH = ("http", "chromium")
BROWSER_ONLY = ("chromium",)


@dataclass(frozen=True)
class Mutant:
    """A faulty variant of one service.

    `rule` is the rule whose own scenarios must catch it (None for the guards of the campaign);
    `drivers` are those able to see it.
    """

    name: str
    rule: str | None
    service: str
    sentence: str
    build: Callable[[Service], Service]
    drivers: tuple[str, ...] = BOTH


def find_nearest(name: str, known: Iterable[str]) -> list[str]:
    """The names closest to a mistyped one, or all of them when none is close."""
    names = list(known)
    return get_close_matches(name, names, n=3, cutoff=0.4) or sorted(names)
