"""Which faulty systems are caught already: a mark on disk that all the workers of a campaign see at once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scenarios.plan import Casting, Plan


def clear_marks(folder: Path) -> None:
    """Begin a campaign: nothing is caught."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def find_mark(plan: Plan, casting: Casting) -> Path | None:
    """Where it is noted that the mutant of this casting is caught; None when it must meet every example.

    The reference and the guards always do, and every mutant when the whole matrix was asked for.
    """
    return Path(plan.marks) / casting.mutant if plan.marks and casting.mutant in plan.once else None
