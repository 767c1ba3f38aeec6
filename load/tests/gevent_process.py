"""Runs a few lines in a process of their own: gevent must not enter the one that drives browsers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PREAMBLE = "from gevent import monkey; monkey.patch_all()\n"


def run_lines(lines: str) -> str:
    """What the lines print; fails with their last words."""
    done = subprocess.run(  # noqa: S603 - our own interpreter and our own lines
        [sys.executable, "-c", PREAMBLE + lines],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
