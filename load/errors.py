"""Why a load command stops before it has a verdict.

LoadError
├── BadUsage          64  an option or a profile is wrong
├── TargetRefused     64  the target is not on this machine
├── BenchBroken       70  the bench or Locust itself failed
└── Interrupted      130  the person stopped the run
"""

from __future__ import annotations

from typing import ClassVar


class LoadError(Exception):
    """One sentence that a person can act upon."""

    exit_code: ClassVar[int] = 70


class BadUsage(LoadError):
    """What was asked cannot be understood."""

    exit_code = 64


class TargetRefused(LoadError):
    """Load goes to this machine only."""

    exit_code = 64


class BenchBroken(LoadError):
    """The bench, or Locust, did not do its part: nothing can be said of the portal."""


class Interrupted(LoadError):
    """The person stopped the run."""

    exit_code = 130
