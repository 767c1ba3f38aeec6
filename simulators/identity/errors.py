"""Errors of the identity engine.

BenchError
└── IdentityError
    ├── ProtocolRefusal   the protocol forbids what was asked; carries its Reason
    ├── EventRefused      the same, of an event that another site pushed
    └── LoginRequired     nobody is logged in; the person is sent to the login page
"""

from dataclasses import dataclass

from simulators.core.errors import BenchError, Problem, Refusal

REFUSED = "Demande refusée"
UNAUTHORIZED = 401


@dataclass(frozen=True)
class Reason:
    """Why something was refused: a stable code, the error on the wire, a sentence in French and English."""

    code: str
    error: str
    fr: str
    en: str
    status: int = 400


class IdentityError(BenchError):
    """Root of what this package raises."""


class ProtocolRefusal(IdentityError):
    """A request that the protocol forbids."""

    def __init__(self, reason: Reason, found: str = "") -> None:
        super().__init__(f"{reason.code}: {reason.en}" + (f" (found: {found})" if found else ""))
        self.reason = reason

    def as_page(self, title: str = REFUSED) -> Refusal:
        """The same, told to a person."""
        return Refusal(self.reason.status, title, self.reason.fr, str(self))

    def as_problem(self, headers: dict[str, str] | None = None) -> Problem:
        """The same, told to a machine."""
        return Problem(self.reason.status, self.reason.fr, str(self), headers=headers)


class EventRefused(IdentityError):
    """A pushed event that is refused, as RFC 8935 section 2.3 words it."""

    def __init__(self, refusal: ProtocolRefusal) -> None:
        super().__init__(str(refusal))
        reason = refusal.reason
        # A wrong signature has an error name of its own at each endpoint.
        self.err = "invalid_key" if reason.status == UNAUTHORIZED else reason.error


class LoginRequired(IdentityError):
    """A page that needs a session was asked without one; `back` is where to return."""

    def __init__(self, back: str) -> None:
        super().__init__(f"login required for {back}")
        self.back = back
