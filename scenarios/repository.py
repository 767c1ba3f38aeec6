"""Where things are in the repository."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

BUILD = "BANC_BUILD"


@dataclass(frozen=True)
class Repository:
    """The folders that the commands read, and the one that they write."""

    root: Path

    @property
    def features(self) -> Path:
        """Rules and examples."""
        return self.root / "features"

    @property
    def targets(self) -> Path:
        """Portals that can be judged."""
        return self.root / "scenarios" / "targets"

    @property
    def known_gaps(self) -> Path:
        """What each target is known not to respect yet."""
        return self.root / "scenarios" / "known_gaps"

    @property
    def build(self) -> Path:
        """All output; a run inside another command writes apart, so that it replaces nobody's verdict."""
        return self.root / os.environ.get(BUILD, "build")

    @property
    def evidence(self) -> Path:
        """What explains the failures of the last check; written from the root, as events cite it."""
        return Path(os.path.relpath(self.build / "evidence", self.root))


def find_repository() -> Repository:
    """The repository that this code belongs to."""
    return Repository(Path(__file__).resolve().parents[1])
