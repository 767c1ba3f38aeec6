"""Errors of the identity engine.

IdentityError
├── Refusal            the protocol forbids what was asked; carries its Reason
│   └── PageRefusal    the same, shown to a person as a page
├── ApiRefusal         the same, told to a machine as problem+json
├── LoginRequired      nobody is logged in; the person is sent to the login page
└── PeerUnavailable    the other side did not answer, or answered nonsense
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reason:
    """Why something was refused: a stable code, the wire error, a sentence in French and in English."""

    code: str
    error: str
    fr: str
    en: str
    status: int = 400


class IdentityError(Exception):
    """Root of what this package raises."""


class Refusal(IdentityError):
    """A request that the protocol forbids, with the reason and what was found."""

    def __init__(self, reason: Reason, found: str = "") -> None:
        """Keep the reason; `found` must hold no secret, it goes to the journal."""
        super().__init__(f"{reason.code}: {reason.en}" + (f" (found: {found})" if found else ""))
        self.reason = reason
        self.found = found
