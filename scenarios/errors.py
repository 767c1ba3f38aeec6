"""Reasons for which a command of this package stops.

ScenariosError
├── BadUsage          64  an option, a name or a file given by the person is wrong
├── MachineIncomplete 69  this machine lacks a part that the run needs
├── GuardFailed       70  the bench refuses to judge because it cannot be trusted
├── BenchNotStarted   70  the simulators did not start
└── Interrupted      130  the person stopped the run
"""

from __future__ import annotations

from typing import ClassVar


class ScenariosError(Exception):
    """Why a command stopped, in one sentence that a person can act upon."""

    exit_code: ClassVar[int] = 70


class BadUsage(ScenariosError):
    """What was asked cannot be understood."""

    exit_code = 64


class MachineIncomplete(ScenariosError):
    """A part of the machine is missing: a browser, a target that answers."""

    exit_code = 69


class GuardFailed(ScenariosError):
    """The bench found a fault in itself and refuses to give a verdict."""


class BenchNotStarted(ScenariosError):
    """The simulators did not start, or stopped before they said their address."""


class Interrupted(ScenariosError):
    """The person stopped the run."""

    exit_code = 130
