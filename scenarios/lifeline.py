"""pytest plugin: stops the run once on Ctrl-C, and when the command that started it is gone."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING

import pytest

from scenarios.child import LIFELINE
from scenarios.errors import Interrupted

if TYPE_CHECKING:
    from types import FrameType

LAST_RESORT_SECONDS = 8.0


def pytest_configure(config: pytest.Config) -> None:
    """Watch the command that started us; the workers of xdist are watched by their controller."""
    descriptor = os.environ.pop(LIFELINE, "")
    if descriptor and not hasattr(config, "workerinput"):
        signal.signal(signal.SIGINT, _stop_once)
        threading.Thread(target=_watch, args=(int(descriptor),), daemon=True, name="lifeline").start()


def _stop_once(_number: int, _frame: FrameType | None) -> None:
    # a second signal during the clean-up would leave browsers and worlds behind
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise pytest.exit.Exception("interrompu", returncode=Interrupted.exit_code)


def _watch(descriptor: int) -> None:
    while os.read(descriptor, 1):
        continue
    os.kill(os.getpid(), signal.SIGINT)
    if not threading.Event().wait(LAST_RESORT_SECONDS) and os.getpgid(0) == os.getpid():
        os.killpg(0, signal.SIGKILL)
