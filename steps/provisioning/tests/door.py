"""A control door that remembers, for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass
class RecordingDoor:
    """Answers as it was told to, and keeps every call."""

    fate: str = "acquittee"
    now: datetime = datetime(2026, 3, 3, 10, tzinfo=UTC)
    calls: list[tuple[str, object]] = field(default_factory=list)

    def populate(self, document: Mapping[str, object]) -> None:
        """Remember a document."""
        self.calls.append(("populate", document))

    def advance(self, seconds: float) -> datetime:
        """Remember a delay."""
        self.calls.append(("advance", seconds))
        self.now += timedelta(seconds=seconds)
        return self.now

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

    def gather(self, reference: str, creances: Sequence[str]) -> None:
        """Remember a collection slip."""
        self.calls.append(("gather", (reference, tuple(creances))))

    def settle(self, site: str, reference: str, moyen: str, regle_le: str | None = None) -> None:
        """Remember a settlement."""
        self.calls.append(("settle", (site, reference, moyen, regle_le)))

    def read_letters(self, courriel: str) -> tuple[str, ...]:
        """Remember whose letters were read; there are none."""
        self.calls.append(("letters", courriel))
        return ()

    def arm(
        self,
        name: str,
        service: str,
        *,
        route: str | None = None,
        times: int = 1,
        seconds: float | None = None,
    ) -> None:
        """Remember a fault."""
        del seconds
        self.calls.append(("arm", (name, service, route, times)))
