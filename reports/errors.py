"""What can go wrong while reporting.

ReportError
├── UsageError          bad argument, file that is not there       -> exit 64
└── UnreadableEvents    the bench wrote an event file it cannot read -> exit 70
"""


class ReportError(Exception):
    """Any refusal of this package; the message is one sentence for a person."""

    exit_code = 70


class UsageError(ReportError):
    """The command was given something it cannot use."""

    exit_code = 64


class UnreadableEvents(ReportError):
    """The event file breaks its own schema elsewhere than on its last line."""
