"""One run at a time writes in a folder: a second one would mix its events with those of the first."""

from __future__ import annotations

import fcntl
from contextlib import contextmanager
from typing import TYPE_CHECKING

from scenarios.errors import BadUsage
from scenarios.repository import BUILD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def hold(build: Path, command: str) -> Iterator[None]:
    """Keep the output of a command for this process; BadUsage when another one is writing it.

    The system lets go of it when the process ends, however it ends: nothing is left to clean.
    """
    build.mkdir(parents=True, exist_ok=True)
    with (build / f".{command}.verrou").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BadUsage(
                f"Un autre « {command} » écrit déjà dans {build}. "
                f"Attendre sa fin, ou écrire ailleurs : {BUILD}=build/autre."
            ) from error
        yield
