"""Lets scenarios that share one world play at once, and one that breaks something there play alone."""

from __future__ import annotations

import fcntl
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Turns:
    """One scenario's turn among the processes that share a folder; the kernel frees it however they die.

    A fault armed in the common world strikes whoever passes. Whoever arms one waits until the others are done
    and keeps them at the door until its own end: `door` is held while entering, `room` while playing.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._opened = ExitStack()
        self._door = self._opened.enter_context((folder / "door").open("w"))
        self._room = self._opened.enter_context((folder / "room").open("w"))
        self.is_alone = False

    def enter(self) -> None:
        """Wait for the turn to play among others."""
        _lock(self._door, fcntl.LOCK_EX)
        _lock(self._room, fcntl.LOCK_SH)
        _lock(self._door, fcntl.LOCK_UN)

    def stay_alone(self) -> None:
        """Wait until nobody else plays, and keep it so."""
        if self.is_alone:
            return
        _lock(self._room, fcntl.LOCK_UN)
        _lock(self._door, fcntl.LOCK_EX)
        _lock(self._room, fcntl.LOCK_EX)
        self.is_alone = True

    def leave(self) -> None:
        """Let the others play."""
        self._opened.close()


def _lock(file: IO[str], how: int) -> None:
    fcntl.flock(file.fileno(), how)
