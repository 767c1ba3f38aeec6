"""One person, one browser without scripts, one stopwatch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.screens.labels import REFERENCE, Labels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from load.timing import Stopwatch
    from load.users.population import Visiteur
    from steps.drivers.contract import Driver


@dataclass
class Visit:
    """What a journey needs; `checked` and `wrong` are what its comparisons found."""

    visiteur: Visiteur
    driver: Driver
    urls: Mapping[str, str]
    watch: Stopwatch
    labels: Labels = REFERENCE
    checked: int = 0
    wrong: list[str] = field(default_factory=list)
