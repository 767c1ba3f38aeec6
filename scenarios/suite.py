"""`./banc test`: runs tox, the list of all that can be run, with the exit codes of the bench.

Two processes: the second runs tox and holds the reading end of a pipe. However the first one dies, the pipe
closes, tox is interrupted and stops what it had started.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from scenarios.child import LIFELINE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 64, 130
OURS = frozenset({OK, FAILED, 2, USAGE, 69, 70, INTERRUPTED})


def main(arguments: Sequence[str]) -> int:
    """Run tox on these arguments and give the exit code of the command."""
    if LIFELINE in os.environ:
        return _Tox(arguments).run(int(os.environ.pop(LIFELINE)))
    # a shell starts what it puts in the background with Ctrl-C ignored: being asked to stop still stops us
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return _run_child(arguments)


def _run_child(arguments: Sequence[str]) -> int:
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "scenarios.suite", *arguments]
    process = subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
        command, env={**os.environ, LIFELINE: str(reading)}, pass_fds=(reading,)
    )
    os.close(reading)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            if writing >= 0:
                os.close(writing)
                writing = -1


class _Tox:
    """One run of tox that knows whether somebody stopped it."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self.arguments = arguments
        self.interrupted = False

    def run(self, lifeline: int) -> int:
        """Exit code of the run: tox's own when it is one of ours, 64 when tox refuses what it was asked."""
        signal.signal(signal.SIGINT, self._stop_once)
        threading.Thread(target=_watch, args=(lifeline,), daemon=True, name="lifeline").start()
        code = self._run()
        if self.interrupted:
            return INTERRUPTED
        return code if code in OURS else FAILED

    def _run(self) -> int:
        # the first process never needs tox, which is slow to load
        from tox.report import HandledError, ToxHandler
        from tox.run import main as run_tox

        try:
            with ToxHandler.patch_thread():
                return run_tox(self.arguments)
        except HandledError as error:
            sys.stderr.write(f"banc : {error}\n")
            return USAGE
        except SystemExit as refusal:
            return USAGE if refusal.code == 2 else int(refusal.code or 0)
        except KeyboardInterrupt:
            return INTERRUPTED

    def _stop_once(self, _number: int, _frame: FrameType | None) -> None:
        # Ctrl-C reaches both processes: the same stop comes twice, by the terminal and by the pipe
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self.interrupted = True
        raise KeyboardInterrupt


def _watch(lifeline: int) -> None:
    os.read(lifeline, 1)
    os.kill(os.getpid(), signal.SIGINT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
