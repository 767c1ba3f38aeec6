"""A control door that remembers, for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass
class RecordingDoor:
    """Answers as it was told to, and keeps every call."""

    fate: str = "acquittee"
    calls: list[tuple[str, object]] = field(default_factory=list)

    def populate(self, document: Mapping[str, object]) -> None:
        """Remember a document."""
        self.calls.append(("populate", document))

    def advance(self, seconds: float) -> None:
        """Remember a delay."""
        self.calls.append(("advance", seconds))

    def relate(self, siret: str, service: str) -> None:
        """Remember a relation."""
        self.calls.append(("relate", (siret, service)))

    def grant(self, habilitation: Mapping[str, str]) -> str:
        """Remember a right given."""
        self.calls.append(("grant", dict(habilitation)))
        return self.fate

    def withdraw(self, habilitation: Mapping[str, str]) -> str:
        """Remember a right taken back."""
        self.calls.append(("withdraw", dict(habilitation)))
        return self.fate

    def arm(self, name: str, service: str, *, route: str | None = None, times: int = 1) -> None:
        """Remember a fault."""
        self.calls.append(("arm", (name, service, route, times)))
