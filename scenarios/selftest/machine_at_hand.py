"""A machine of our choice for `./banc`: a copy of the script, and the only programs that it can find."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TOOLS = ("awk", "cat", "cksum", "dirname", "mkdir", "rm", "sh")
# what the script asks Python about the machine is answered for real; the rest is up to the test
PYTHON = """#!/bin/sh
case "$*" in
    *"import fcntl"* | *"import difflib"* | *"sys.version_info <"*) exec "{real}" "$@" ;;
    *"import sync_playwright"* | *"playwright install"*) exit 1 ;;
esac
{rest}
"""
ENGINES = "scenarios.engines"
BROWSERS = "${BANC_CHROMIUM:-no browser}${BANC_FIREFOX:+ and $BANC_FIREFOX}"
TELLS = f'echo "from $PWD with {BROWSERS}"; for word in "$@"; do echo "<$word>"; done'


@dataclass(frozen=True)
class Machine:
    """Nobody is root on it, and it has no network."""

    root: Path
    programs: Path

    def add_program(self, name: str, text: str) -> Path:
        """A program in the PATH."""
        return _write(self.programs / name, f"#!/bin/sh\n{text}\n")

    def add_python(self, rest: str) -> None:
        """A Python recent enough, that does `rest` when it is asked to do something."""
        _write(self.programs / "python3", PYTHON.format(real=sys.executable, rest=rest))

    def set_up(self, *engines: str) -> None:
        """An environment that is ready, whose Python tells how it was started, and which engines it wants."""
        wanted = f'case "$*" in *{ENGINES}*) echo "{" ".join(engines)}"; exit ;; esac'
        python = PYTHON.format(real=sys.executable, rest=f"{wanted}\n{TELLS}")
        _write(self.root / ".venv" / "bin" / "python", python)
        lock = (self.root / "requirements.lock").read_bytes()
        summed = subprocess.run([self.programs / "cksum"], input=lock, capture_output=True, check=True)  # noqa: S603
        stamp = f"{summed.stdout.decode().strip()} {self.root}"
        (self.root / ".venv" / "banc-stamp").write_text(stamp, encoding="utf-8")

    def run(
        self, *words: str, cwd: Path | None = None, environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Start the script as a job would: no terminal, nothing to read."""
        return subprocess.run(  # noqa: S603 - our own script
            [self.root / "banc", *words],
            cwd=cwd or self.root,
            env={
                "PATH": str(self.programs),
                "HOME": str(self.root.parent),
                "CI": "true",
                **(environment or {}),
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


def build_machine(repository: Path, folder: Path) -> Machine:
    """A folder with spaces in its name, and no Python at all."""
    root, programs = folder / "mon banc", folder / "programs"
    root.mkdir()
    programs.mkdir()
    for name in ("banc", "requirements.lock"):
        shutil.copy(repository / name, root / name)
    for tool in TOOLS:
        (programs / tool).symlink_to(shutil.which(tool) or "/missing")
    machine = Machine(root.resolve(), programs)
    machine.add_program("id", "echo 1000")
    return machine


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path
