"""Reasons for which a command of this package stops, beside those of steps (`steps.errors`).

ScenariosError
├── BadUsage      64  an option, a name or a file given by the person is wrong
├── TargetUnreachable 69  the portal to judge does not answer
├── GuardFailed   70  the bench refuses to judge because it cannot be trusted
└── Interrupted  130  the person stopped the run
"""

from __future__ import annotations

from typing import ClassVar


class ScenariosError(Exception):
    """Why a command stopped, in one sentence that a person can act upon."""

    exit_code: ClassVar[int] = 70


class BadUsage(ScenariosError):
    """What was asked cannot be understood."""

    exit_code = 64


class TargetUnreachable(ScenariosError):
    """The portal to judge does not answer at its address: nothing is said of any rule."""

    exit_code = 69


class GuardFailed(ScenariosError):
    """The bench found a fault in itself and refuses to give a verdict."""


class Interrupted(ScenariosError):
    """The person stopped the run."""

    exit_code = 130
