"""Node's oidc-provider as a measuring stick, when Node is on this machine."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from load.calibration.launching import ROOT
from steps.bench import start_bench

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.bench import Bench

SOURCE = Path(__file__).parent / "noeud"
FILES = ("package.json", "package-lock.json", "serveur.mjs")
INSTALL_S = 120


class NodeAbsent(Exception):
    """Node, or its packages, cannot be had here: the sentence says which."""


@contextmanager
def open_node() -> Iterator[tuple[Bench, str]]:
    """The provider and its relying party in one process, and the address of the second; raises NodeAbsent."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        raise NodeAbsent("Node n’est pas sur cette machine")
    home = _install(npm)
    child = start_bench(ROOT, (node, "--no-warnings", str(home / "serveur.mjs")))
    try:
        yield child, child.wait().control
    finally:
        child.stop()


def _install(npm: str) -> Path:
    """The packages of the lock, in build/: asked of the registry that npm is configured with, once."""
    home = ROOT / "build" / "noeud"
    home.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(SOURCE / name, home / name)
    if not (home / "node_modules").is_dir():
        command = (npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts")
        try:
            done = subprocess.run(  # noqa: S603 - npm, as found on the path
                command, cwd=home, capture_output=True, text=True, timeout=INSTALL_S, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise NodeAbsent("npm ne répond pas") from error
        if done.returncode:
            shutil.rmtree(home / "node_modules", ignore_errors=True)
            raise NodeAbsent(f"npm ci a échoué ({(done.stderr.strip() or '?').splitlines()[-1]})")
    return home
