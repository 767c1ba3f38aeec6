"""Runs a command that ends with whoever started it, even killed: `python -m scenarios.tether COMMAND…`.

A portal that we start need not know how to die: this small process holds its group and reads our end of a
pipe, its standard input. When the pipe closes, the group is asked to stop, then made to.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

GRACE_SECONDS = 5.0


def main(command: Sequence[str]) -> int:
    """Exit code of the command, once it has ended or our standard input has closed."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    try:
        process = subprocess.Popen(  # noqa: S603 - the command of the target file, no shell
            command, stdin=subprocess.PIPE, start_new_session=True
        )
    except OSError as error:
        print(f"{command[0]} : {error.strerror}", file=sys.stderr)
        return 127
    threading.Thread(target=_watch, args=(process,), daemon=True).start()
    code = process.wait()
    _signal(process, signal.SIGKILL)
    return code


def _watch(process: subprocess.Popen[bytes]) -> None:
    while os.read(sys.stdin.fileno(), 4096):
        continue
    assert process.stdin is not None
    with contextlib.suppress(OSError):
        process.stdin.close()
    _signal(process, signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(GRACE_SECONDS)
    _signal(process, signal.SIGKILL)


def _signal(process: subprocess.Popen[bytes], number: int) -> None:
    """Reach the whole group: what the command started ends with it."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
