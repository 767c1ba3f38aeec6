"""Keeps the bench up for a person who wants to look at the worlds of the examples that failed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.drivers.control import ControlDoor

DEMONSTRATION = "demo"


def wait_for_person(door: ControlDoor) -> None:
    """Wait for Enter or Ctrl-C while a world is kept; their addresses were told as each example failed."""
    worlds = [name for name in door.read_worlds() if name != DEMONSTRATION]
    if worlds:
        print(f"Mondes gardés : {', '.join(worlds)} (adresses ci-dessus).")
        with contextlib.suppress(EOFError):
            input("Entrée pour tout arrêter. ")
