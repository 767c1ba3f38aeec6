"""Keeps the bench up for a person who wants to look at the worlds of the scenarios that failed."""

from __future__ import annotations

import contextlib

from scenarios.control import list_worlds


def wait_for_person(control: str) -> None:
    """Give the addresses of the worlds that were kept, until Enter or Ctrl-C; returns at once without any."""
    worlds = list_worlds(control) if control else ()
    if not worlds:
        return
    for world in worlds:
        print(f"Monde gardé {world.name} :")
        for service, url in world.urls.items():
            print(f"    {service:<14} {url}")
    with contextlib.suppress(EOFError):
        input("Entrée pour tout arrêter. ")
