"""Asks the target of known law instead of a portal: the generator measures itself, its processes included."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from load.journeys.visit import Visit

ETAPE, ACTEUR = "cible de loi connue", "cible"


def demander(visit: Visit) -> None:
    """One answer, held as long as the law says for the number of the arrival, and timed as any step."""
    with visit.step(ETAPE, ACTEUR):
        _ask(visit)


def relever(visit: Visit) -> None:
    """One answer that says how long it would have been held; that is written down, no clock being read.

    The number of the arrival then decides everything: two runs of a plan differ by their processes only.
    """
    _ask(visit)
    visit.watch.note_known(ETAPE, ACTEUR, float(visit.driver.source()))


def _ask(visit: Visit) -> None:
    visit.driver.open(f"{visit.urls[ACTEUR]}/{visit.watch.arrival}")
